"""People of several articles who may be one, and how those of like names are found."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from kg.model import Post
from kg.resolve.candidates import Referent, best_form
from kg.resolve.name_index import MOST, NameIndex
from kg.resolve.posts import is_kin, plain_title
from kg.resolve.spelling import skeleton, tokens


class Cluster:
    """Referents of several articles that are one; at most one an article."""

    def __init__(self, referent: Referent) -> None:
        self.members: list[Referent] = []
        self.articles: set[str] = set()
        self.forms: Counter[str] = Counter()
        self.posts: dict[tuple[str, str | None, bool], Post] = {}  # one of each title and body
        self.label = ""  # the fullest form
        self.add(referent)

    def add(self, *referents: Referent) -> None:
        """Take in referents of other articles."""
        for referent in referents:
            self.members.append(referent)
            self.articles.add(referent.article)
            self.forms.update(referent.forms)
            for wording, post in referent.offices.items():
                self.posts.setdefault(wording, post)
        self.label = best_form(self.forms)

    @property
    def is_full(self) -> bool:
        """Tell whether the name has several words."""
        return len(tokens(self.label)) > 1


class Filed:
    """Clusters filed by the forms of their names, so that one is compared only with those like it."""

    def __init__(self) -> None:
        self._clusters: list[Cluster] = []
        self._number: dict[int, int] = {}
        self._names = NameIndex()
        self._bearing: dict[str, dict[int, None]] = defaultdict(dict)
        self._sounding: dict[str, dict[str, None]] = defaultdict(dict)  # forms, by the skeletons of their runs of words
        self._titled: dict[str, dict[int, None]] = defaultdict(dict)

    def add(self, cluster: Cluster) -> None:
        """File a cluster, or file it anew when it has other forms."""
        if id(cluster) not in self._number:
            self._number[id(cluster)] = len(self._clusters)
            self._clusters.append(cluster)
        for form in cluster.forms:
            self._names.add(form)
            for sounding in _skeletons(form) if form not in self._bearing else ():
                self._sounding[sounding][form] = None
            self._bearing[form][self._number[id(cluster)]] = None
        for title in titles(cluster):
            self._titled[title][self._number[id(cluster)]] = None

    def alike(self, cluster: Cluster) -> list[Cluster]:
        """List the clusters of which a form is a spelling of one of a cluster's, in order."""
        return self._in_order(form for own in cluster.forms for form in self._names.spelled(own))

    def longer(self, cluster: Cluster) -> list[Cluster]:
        """List the clusters of which the label of a cluster is a part, in order."""
        return self._in_order(self._names.longer(cluster.label))

    def akin(self, cluster: Cluster) -> list[Cluster]:
        """List the clusters that share the first or last word of their names with a cluster, in order."""
        return self._in_order(self._names.holding(*tokens(cluster.label)[:1], *tokens(cluster.label)[-1:]))

    def sounding(self, cluster: Cluster) -> list[Cluster]:
        """List the clusters whose names sound like a run of words of a cluster's name, or the other way, in order."""
        whole = skeleton(cluster.label)
        near = ((own, form) for own in _skeletons(cluster.label) for form in self._sounding.get(own, ()))
        return self._in_order(form for own, form in near if own in (whole, skeleton(form)))

    def titled(self, cluster: Cluster) -> list[Cluster]:
        """List the clusters that bear one title with a cluster, in order."""
        found = {n for title in titles(cluster) for n in list(self._titled[title])[-MOST:]}
        return [self._clusters[number] for number in sorted(found)]

    def _in_order(self, forms: Iterable[str]) -> list[Cluster]:
        return [self._clusters[number] for number in sorted({n for form in forms for n in self._bearing[form]})]


def _skeletons(form: str) -> set[str]:
    """Return the skeletons of the runs of two words and more of a name."""
    parts = form.split()
    return {skeleton(" ".join(parts[i:j])) for i in range(len(parts)) for j in range(i + 2, len(parts) + 1)}


def titles(cluster: Cluster) -> set[str]:
    """Return the plain titles that a cluster bears, but words of kinship."""
    return {plain_title(p.title) for p in cluster.posts.values() if not is_kin(p.title)}
