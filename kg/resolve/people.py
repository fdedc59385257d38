"""Decide which people of different articles are one person."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

from kg.model import Post
from kg.resolve.candidates import Referent, best_form
from kg.resolve.posts import clash, is_kin, plain_title, same_body, unlike
from kg.resolve.spelling import heard, is_part_of, same_name, tokens


class Cluster:
    """Referents of several articles that are one; at most one an article."""

    def __init__(self, referent: Referent) -> None:
        self.members: list[Referent] = []
        self.articles: set[str] = set()
        self.forms: Counter[str] = Counter()
        self.posts: list[Post] = []  # one of each title and body
        self.add(referent)

    def add(self, *referents: Referent) -> None:
        """Take in referents of other articles."""
        for referent in referents:
            self.members.append(referent)
            self.articles.add(referent.article)
            self.forms.update(referent.forms)
            known = {(p.title, p.of, p.former) for p in self.posts}
            self.posts += [p for p in referent.posts if (p.title, p.of, p.former) not in known]

    @property
    def label(self) -> str:
        """Give the fullest form."""
        return best_form(self.forms)


def cluster_people(people: Sequence[Referent]) -> list[Cluster]:
    """Bring together the people of a batch who are one, whatever the order of the articles.

    First equal full names, then names that one post ties ('जॉर्जा मेहरा' and 'जॉर्जिया मेहरा', both of one ministry), then
    longer and shorter full names, last the names of one word. Two people of one article are never brought together,
    nor two who hold the same post of two countries.
    """
    ordered = sorted(people, key=lambda r: (-len(tokens(r.name)), r.article, r.number))
    full = _by_full_name([r for r in ordered if len(tokens(r.name)) > 1])
    full = _merge(full, _tied_by_post)
    full = _merge(full, _longer_and_shorter)
    return _join_short_names(full, _by_full_name([r for r in ordered if len(tokens(r.name)) <= 1]))


def _by_full_name(people: Sequence[Referent]) -> list[Cluster]:
    """Bring together equal names; only those are compared whose last words begin alike."""
    clusters: dict[str, list[Cluster]] = defaultdict(list)
    for referent in people:
        alike = clusters[heard((tokens(referent.name) or ("",))[-1][:1])]
        single = Cluster(referent)
        found = (c for c in alike if _same_full_name(c, single) and _may_join(c, single))
        cluster = next(found, None)
        if cluster:
            cluster.add(referent)
        else:
            alike.append(single)
    return [cluster for initial in sorted(clusters) for cluster in clusters[initial]]


def _may_join(one: Cluster, other: Cluster) -> bool:
    if one.articles & other.articles or clash(one.posts, other.posts):
        return False
    return not unlike(one.posts, other.posts)


def _merge(clusters: list[Cluster], test: Callable[[Cluster, Cluster], bool]) -> list[Cluster]:
    """Merge each cluster into the one cluster that fits it; where several fit, into none."""
    kept: list[Cluster] = []
    for cluster in sorted(clusters, key=lambda c: (-len(tokens(c.label)), -len(c.members), c.label, min(c.articles))):
        fitting = [each for each in kept if test(each, cluster) and _may_join(each, cluster)]
        if len(fitting) == 1:
            fitting[0].add(*cluster.members)
        else:
            kept.append(cluster)
    return kept


def _same_full_name(one: Cluster, other: Cluster) -> bool:
    long = [form for form in other.forms if len(tokens(form)) == len(tokens(other.label))]
    return any(same_name(a, b) for a in one.forms if len(tokens(a)) == len(tokens(one.label)) for b in long)


def _share_post(one: Cluster, other: Cluster) -> bool:
    """Tell whether two hold one post of one country or body."""
    mine = [p for p in one.posts if p.of and not is_kin(p.title)]
    return any(
        plain_title(a.title) == plain_title(b.title) and same_body(a.of or "", b.of or "")
        for a in mine
        for b in other.posts
        if b.of
    )


def _tied_by_post(one: Cluster, other: Cluster) -> bool:
    """Tell whether family name and post are one, and the first names begin alike."""
    first, second = tokens(one.label), tokens(other.label)
    if len(first) != len(second) or first[1:] != second[1:] or first[0][0] != second[0][0]:
        return False
    return _share_post(one, other)


def _longer_and_shorter(one: Cluster, other: Cluster) -> bool:
    return len(tokens(other.label)) > 1 and any(is_part_of(other.label, form) for form in one.forms)


def _join_short_names(full: list[Cluster], short: list[Cluster]) -> list[Cluster]:
    """Give a name of one word to the one person of the batch whose full name has it, if something ties them.

    A shared post ties them, or somebody else whom both articles name. Without a tie they stay two: two 'शर्मा' in two
    articles are seldom one.
    """
    company = {id(c): _company(c, full) for c in (*full, *short)}
    kept = list(full)
    for cluster in short:
        bearers = [c for c in full if is_part_of(cluster.label, c.label) and _may_join(c, cluster)]
        tied = [c for c in bearers if _share_post(c, cluster) or company[id(c)] & company[id(cluster)]]
        if len(tied) == 1:
            tied[0].add(*cluster.members)
        else:
            kept.append(cluster)
    return kept


def _company(cluster: Cluster, full: list[Cluster]) -> set[int]:
    """Collect who else stands in the articles of a cluster."""
    return {id(c) for c in full if c is not cluster and c.articles & cluster.articles}
