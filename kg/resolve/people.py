"""Decide which people of different articles are one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial

from kg.resolve.bodies import same_body
from kg.resolve.candidates import Referent
from kg.resolve.clusters import Cluster, Filed, titles
from kg.resolve.posts import clash, is_kin, plain_title, unlike
from kg.resolve.spelling import heard, is_part_of, is_rare, leaves_out, same_but_for_vowels, same_name, skeleton, tokens
from kg.resolve.transcription import by_ear, nearly_spelled, same_to_the_ear

_TIED, _SEEN_TOGETHER = 3, 5  # consonants of names that sound alike and share a post, or the company of others
_ROUNDS = 4  # of merging, each with the company that the one before brought together
_MANY = 3  # words of a name whose first letter may differ, where a post ties the two
_COMPANY = 2  # others with full names in the articles of both


def cluster_people(people: Sequence[Referent]) -> list[Cluster]:
    """Bring together the people of a batch who are one, whatever the order of the articles.

    First equal full names, then names that one post ties ('जॉर्जा मेहरा' and 'जॉर्जिया मेहरा', both of one ministry), then
    longer and shorter full names, then transcriptions that sound alike, last the names of one word. Two people of one
    article are never brought together, nor two who hold the same post of two countries.
    """
    ordered = sorted(people, key=lambda r: (-len(tokens(r.name)), r.article, r.number))
    full = _by_full_name([r for r in ordered if len(tokens(r.name)) > 1])
    full = _merge(full, Filed.akin, _tied_by_post)
    full = _merge(full, Filed.longer, _longer_and_shorter)
    full = _transcribed(full)
    joined = _join_short_names(full, _by_full_name([r for r in ordered if len(tokens(r.name)) <= 1]))
    return _transcribed([c for c in joined if c.is_full]) + [c for c in joined if not c.is_full]


def _transcribed(clusters: list[Cluster]) -> list[Cluster]:
    """Merge names that are heard alike, in a few rounds: who is one by now may be the company that ties others."""
    for _ in range(_ROUNDS):
        before = len(clusters)
        clusters = _merge(clusters, Filed.akin, partial(_leaves_out, _Company(clusters, ())))
        clusters = _merge(clusters, Filed.sounding, partial(_sounds_alike, _Company(clusters, ())))
        clusters = _merge(clusters, Filed.titled, partial(_heard_alike, _Company(clusters, ())))
        if len(clusters) == before:
            break
    return clusters


def _by_full_name(people: Sequence[Referent]) -> list[Cluster]:
    """Bring together equal names; only those are compared whose last words begin alike."""
    clusters: dict[str, list[Cluster]] = defaultdict(list)
    initial_of: dict[int, str] = {}
    filed = Filed()
    for referent in people:
        single = Cluster(referent)
        initial = heard((tokens(referent.name) or ("",))[-1][:1])
        alike = (c for c in filed.alike(single) if initial_of[id(c)] == initial)
        cluster = next((c for c in alike if _same_full_name(c, single) and _may_join(c, single)), None)
        if cluster:
            cluster.add(referent)
        else:
            cluster = single
            initial_of[id(cluster)] = initial
            clusters[initial].append(cluster)
        filed.add(cluster)
    return [cluster for initial in sorted(clusters) for cluster in clusters[initial]]


def _may_join(one: Cluster, other: Cluster) -> bool:
    if not one.articles.isdisjoint(other.articles) or clash(one.posts.values(), other.posts.values()):
        return False
    return not unlike(one.posts.values(), other.posts.values())


def _merge(
    clusters: list[Cluster], near: Callable[[Filed, Cluster], list[Cluster]], test: Callable[[Cluster, Cluster], bool]
) -> list[Cluster]:
    """Merge each cluster into the one cluster that fits it; where several fit, into none."""
    kept: list[Cluster] = []
    filed = Filed()
    for cluster in sorted(clusters, key=lambda c: (-len(tokens(c.label)), -len(c.members), c.label, min(c.articles))):
        fitting = [each for each in near(filed, cluster) if test(each, cluster) and _may_join(each, cluster)]
        if len(fitting) == 1:
            fitting[0].add(*cluster.members)
            filed.add(fitting[0])
        else:
            kept.append(cluster)
            filed.add(cluster)
    return kept


def _same_full_name(one: Cluster, other: Cluster) -> bool:
    long = [form for form in other.forms if len(tokens(form)) == len(tokens(other.label))]
    return any(same_name(a, b) for a in one.forms if len(tokens(a)) == len(tokens(one.label)) for b in long)


def _share_post(one: Cluster, other: Cluster) -> bool:
    """Tell whether two hold one post of one country or body."""
    mine = [p for p in one.posts.values() if p.of and not is_kin(p.title)]
    return any(
        plain_title(a.title) == plain_title(b.title) and same_body(a.of or "", b.of or "")
        for a in mine
        for b in other.posts.values()
        if b.of
    )


def _share_title(one: Cluster, other: Cluster) -> bool:
    """Tell whether two bear one title, of whatever body."""
    return not titles(one).isdisjoint(titles(other))


def _tied_by_post(one: Cluster, other: Cluster) -> bool:
    """Tell whether family name and post are one, and the first names begin alike, or one has names in between.

    'मीरा सेन' and 'मीरा लता सेन', both president, are one; so are 'एमिल रस्क' and 'एमिल रुस्क', both prime minister.
    Without a post that ties them they are two, unless the family name has too many consonants for chance.
    """
    first, second = tokens(one.label), tokens(other.label)
    if min(len(first), len(second)) == 2 < max(len(first), len(second)):
        return leaves_out(one.label, other.label) and _share_title(one, other)
    if len(first) == len(second) and first[0] == second[0] and all(map(same_but_for_vowels, first, second)):
        return _share_post(one, other) or _share_title(one, other) or is_rare(first[-1])
    if _but_for_first_letter(first, second) and _share_post(one, other):
        return True
    if len(first) != len(second) or first[1:] != second[1:] or first[0][0] != second[0][0]:
        return False
    return _share_post(one, other)


def _but_for_first_letter(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Tell whether names of three words and more agree but for a first letter and vowels: 'हुआन मैनुअल', 'खुआन मानुएल'."""
    if not len(first) == len(second) >= _MANY or (first[0][1:], first[-1]) != (second[0][1:], second[-1]):
        return False
    return all(map(same_but_for_vowels, first[1:], second[1:]))


def _leaves_out(company: _Company, one: Cluster, other: Cluster) -> bool:
    """Tell whether two who share company differ only in words between, or in vowels: 'मीरा सेन', 'मीरा लता सेन'."""
    return leaves_out(one.label, other.label) and bool(company.of(one) & company.of(other))


def _sounds_alike(company: _Company, one: Cluster, other: Cluster) -> bool:
    """Tell whether the names are two transcriptions of one that a post ties, or the company of others.

    'फुमियो मिशिदा' and 'फ़ुमिओ मिशिडा', both prime minister of Japan, are one; so are two whom the same two people or more
    stand beside, where the name has consonants enough; beside one, where the spellings hardly differ.
    """
    length = min(len(skeleton(one.label)), len(skeleton(other.label)))
    shared = len(company.of(one) & company.of(other))
    if length >= _TIED and (_share_post(one, other) or (shared and _share_title(one, other))):
        return True
    if shared >= _COMPANY and same_to_the_ear(one.label, other.label):
        return True
    return length >= _SEEN_TOGETHER and shared >= (_COMPANY - nearly_spelled(one.label, other.label))


def _heard_alike(company: _Company, one: Cluster, other: Cluster) -> bool:
    """Tell whether the names are like enough for two who hold one post, or one title in the same company."""
    tied = _share_post(one, other) or len(company.of(one) & company.of(other)) >= _COMPANY
    return tied and _share_title(one, other) and by_ear(one.label, other.label)


def _longer_and_shorter(one: Cluster, other: Cluster) -> bool:
    return len(tokens(other.label)) > 1 and any(is_part_of(other.label, form) for form in one.forms)


def _join_short_names(full: list[Cluster], short: list[Cluster]) -> list[Cluster]:
    """Give a name of one word to the one person of the batch whose full name has it, if something ties them.

    A shared post ties them, or somebody else whom both articles name. Without a tie they stay two: two 'शर्मा' in two
    articles are seldom one.
    """
    company = _Company(full, short)
    filed = Filed()
    for cluster in full:
        filed.add(cluster)
    kept = list(full)
    for cluster in short:
        bearers = [c for c in filed.longer(cluster) if is_part_of(cluster.label, c.label) and _may_join(c, cluster)]
        tied = [c for c in bearers if _share_post(c, cluster) or not company.of(c).isdisjoint(company.of(cluster))]
        if len(tied) == 1:
            tied[0].add(*cluster.members)
        else:
            kept.append(cluster)
    return kept


class _Company:
    """Who else with a full name stands in the articles of a cluster, before any short name is joined."""

    def __init__(self, full: Sequence[Cluster], short: Sequence[Cluster]) -> None:
        self._articles = {id(c): tuple(c.articles) for c in (*full, *short)}
        self._named: dict[str, list[int]] = defaultdict(list)
        for cluster in full:
            for article in cluster.articles:
                self._named[article].append(id(cluster))
        self._found: dict[int, set[int]] = {}

    def of(self, cluster: Cluster) -> set[int]:
        """Collect who else stands in the articles of a cluster."""
        key = id(cluster)
        if key not in self._found:
            self._found[key] = {each for article in self._articles[key] for each in self._named[article]} - {key}
        return self._found[key]
