"""Resolve every mention of one article to the people, bodies and places that it means.

Names come first, then roles by the posts that the article gives, then, left to right, pronouns, pairs, guests and
hosts. Where nobody stands out, a mention stays without a link: a missing fact is better than a wrong one.
"""

from __future__ import annotations

from kg.model import ArticleReports, Mention, MentionKind, StatementReport
from kg.resolve.ages import by_age
from kg.resolve.answers import answers_host, side_of_answer, side_of_gifts, unsaid_givers
from kg.resolve.binding import clause_subject, coordinated_owner, named_behind, unlike_pronoun, unlike_role
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.counterparts import by_counterpart, is_counterpart
from kg.resolve.couples import couple
from kg.resolve.discourse import Discourse, Key, key_of, slots
from kg.resolve.fetched import who_fetched
from kg.resolve.gender import Genders
from kg.resolve.guests import comes_last, guest_or_host, is_guest, is_host, other_of_two
from kg.resolve.introduced import by_body, is_kin_alone
from kg.resolve.items import item_of
from kg.resolve.kinship import by_kinship
from kg.resolve.pairs import each_other, find_pair
from kg.resolve.partners import other_side, partner
from kg.resolve.posts import is_description, is_kin
from kg.resolve.pronouns import (
    REFLEXIVE,
    RELATIVE_STEMS,
    SINGULAR_FORMS,
    Occurrence,
    company,
    told_beside,
    weigh,
)
from kg.resolve.reflexives import antecedent_of_relative, beside, subject_after, subject_before
from kg.resolve.reported import named_in_words, reported_around, tells_many, tells_of_another
from kg.resolve.roles import by_post, group_for, spoke_before
from kg.resolve.speakers import named_after, nameless_before, topic_before, unnamed_speaker, who_speaks, who_talks
from kg.resolve.variation import stands_for, taken_up
from kg.resolve.weddings import by_wedding
from kg.world import EntityKind

_MEMORY = 200  # mentions that a pronoun looks back over
_SIDES = (MentionKind.ROLE, MentionKind.PRONOUN)
_DIRECT = (MentionKind.NAME, MentionKind.ORGANIZATION, MentionKind.GROUP, MentionKind.PLACE)


class Coreference:
    """Who is meant where in one article.

    ``of(mention)`` gives the referents of a mention: none, one, or several for a pair and a plural pronoun.
    """

    def __init__(self, reports: ArticleReports) -> None:
        self.discourse = Discourse(reports)
        self.candidates = Candidates(self.discourse)
        self._links: dict[Key, tuple[Referent, ...]] = {}
        self._open: set[Key] = set()
        self._genders = Genders(self.discourse)
        for mention in self.discourse.mentions:
            if mention.kind in _DIRECT and not is_kin_alone(mention):
                group = mention.kind is MentionKind.GROUP
                named = stands_for(self.candidates, mention, self._genders.of) if group else None
                self._links[key_of(mention)] = (named or self.candidates.of[key_of(mention)],)
        for mention in self.discourse.mentions:
            if mention.kind is MentionKind.ROLE:
                barred = self._others(mention)
                found = by_post(self.candidates, mention, barred)
                if found:
                    self._link_role(mention, found)
        for mention in sorted(self.discourse.mentions, key=lambda m: comes_last(self.discourse, m)):
            self.of(mention)
        for mention in [m for m in self.discourse.mentions if m.kind in _SIDES and not self.of(m)]:
            self._settle(mention)

    def _settle(self, mention: Mention) -> None:
        """Link a side of a gift that is still open, now that its other side is known."""
        barred = self._others(mention) if mention.kind is MentionKind.ROLE else self._barred(mention)
        found = other_side(self.discourse, mention, barred, self._known)
        if found and mention.kind is MentionKind.ROLE:
            self._link_role(mention, found)
        elif found:
            self._links[key_of(mention)] = (found,)

    @property
    def referents(self) -> list[Referent]:
        """List every referent of the article."""
        return self.candidates.referents

    def of(self, mention: Mention) -> tuple[Referent, ...]:
        """Give the referents of a mention; the answer is remembered."""
        key = key_of(mention)
        if key not in self._links:
            if key in self._open:
                return ()
            self._open.add(key)
            self._links[key] = self._find(mention)
            self._open.discard(key)
        return self._links[key]

    def _known(self, mention: Mention) -> tuple[Referent, ...]:
        """Give what is known of a mention so far."""
        return self._links.get(key_of(mention), ())

    def _find(self, mention: Mention) -> tuple[Referent, ...]:
        """Resolve a role, pronoun or pair."""
        if mention.kind is MentionKind.ROLE:
            return self._role(mention)
        if mention.kind is MentionKind.PAIR:
            return self._pair(mention)
        if mention.kind is MentionKind.GROUP:
            return self._kin_alone(mention)
        return self._pronoun(mention)

    def _link_role(self, mention: Mention, referent: Referent) -> None:
        self.candidates.assign(mention, referent)
        self._links[key_of(mention)] = (referent,)

    def _barred(self, mention: Mention) -> set[Referent]:
        """Collect who fills another slot of a report that a mention stands in, and so cannot be meant by it."""
        found: set[Referent] = set()
        for report, _ in self.discourse.filled[key_of(mention)]:
            for _, mentions in slots(report):
                others = [m for m in mentions if key_of(m) != key_of(mention)]
                if len(others) == len(mentions) or isinstance(report, StatementReport):
                    found |= {r for other in others for r in self._known(other)}
        return found

    def _others(self, mention: Mention) -> set[Referent]:
        """Collect who a role cannot mean."""
        unlike = unlike_role(self.discourse, mention, self._told(mention))
        return self._barred(mention) | unlike | self._genders.unlike_title(mention, self.candidates.people)

    def _role(self, mention: Mention) -> tuple[Referent, ...]:
        """Resolve what posts did not: guests, hosts, common nouns for one of two; else unnamed people that speak."""
        barred = self._others(mention)
        found = by_kinship(self.candidates, mention, barred, self.of, self._genders.of)
        found = found or by_body(self.candidates, mention, barred)
        found = found or by_age(self.candidates, mention, barred, self._genders.of)
        found = found or by_wedding(self.candidates, mention, barred, self._genders.of)
        if found is None and (is_guest(mention) or is_host(mention)):
            apart = barred | clause_subject(self.discourse, mention, self._told(mention))
            found = answers_host(self.discourse, mention, apart, self._known)
            found = found or guest_or_host(self.candidates, mention, apart, self._known)
        if not found and is_description(mention.label) and not mention.plural:
            found = other_of_two(self.discourse, mention, barred, self._known)
        if not found and is_counterpart(mention):
            subject = subject_before(self.discourse, mention, self._told(mention))
            found = by_counterpart(self.candidates, mention, subject, barred)
        found = found or side_of_answer(self.discourse, mention, barred, self._known)
        found = found or by_post(self.candidates, mention, barred)
        found = found or spoke_before(self.discourse, mention, self._known)
        found = found or taken_up(self.candidates, mention, barred, self._genders.of, self._known)
        found = found or other_side(self.discourse, mention, barred, self._known)
        if found:
            self.candidates.assign(mention, found)
            return (found,)
        speaks = any(name == "speaker" for _, name in self.discourse.filled[key_of(mention)])
        if not speaks or (mention.possessor and not is_kin(mention.label)):
            return ()
        group = group_for(self.candidates, mention)
        self.candidates.assign(mention, group)
        return (group,)

    def _kin_alone(self, mention: Mention) -> tuple[Referent, ...]:
        """Resolve 'बेटे ने' (the son), which stands for nobody unnamed if his father came in as such."""
        found = by_kinship(self.candidates, mention, self._barred(mention), self.of, self._genders.of)
        return (found or self.candidates.of[key_of(mention)],)

    def _pair(self, mention: Mention) -> tuple[Referent, ...]:
        """Resolve a pair; 'एक-दूसरे' is the subject of its own clause."""
        if both := each_other(self.discourse, mention, self.of):
            return both

        def earlier(other: Mention) -> tuple[Referent, ...]:
            return self.of(other) if other.passage.start < mention.passage.start else ()

        wed = couple(self.candidates, mention, self.of, self._genders.of)
        return wed or find_pair(self.discourse, mention, earlier, self._barred(mention), self.candidates.named)

    def _pronoun(self, mention: Mention) -> tuple[Referent, ...]:
        """Resolve a pronoun by its person, then by whom its place in the article favours."""
        if mention.person in (1, 2):
            return who_talks(self.discourse, mention, self.of, self._known)
        for giver in unsaid_givers(self.discourse, mention):
            self.of(giver)
        barred = self._barred(mention) | unlike_pronoun(self.discourse, mention, self._told(mention))
        if mention.label in REFLEXIVE:
            before = beside(self.discourse, mention, self._known)
            before = before or subject_before(self.discourse, mention, self._told(mention))
            return before or subject_after(self.discourse, mention, self._known)
        if mention.label.startswith(RELATIVE_STEMS):
            return antecedent_of_relative(self.discourse, mention, self._told(mention), barred)
        if joined := coordinated_owner(self.discourse, mention):
            return self._known(joined)
        barred |= named_behind(self.discourse, mention, self._known)
        barred |= named_in_words(self.discourse, mention, self._known)
        if unnamed := unnamed_speaker(self.discourse, mention, self._known):
            return (unnamed,)
        if tells_many(self.discourse, mention):
            return ()
        if around := reported_around(self.discourse, mention):
            said = self.of(around.speaker)
            barred |= set(said) if tells_of_another(self.discourse, mention, around.speaker, said) else set()
            barred |= self._genders.unlike(mention, list(said))
            speakers = [r for r in said if r.kind is EntityKind.PERSON and r not in barred]
            other = topic_before(self.discourse, mention, around.speaker, self._told(mention)) if speakers else None
            if other and other not in barred and not self._genders.unlike(mention, [other]):
                return (other,)
            if len(speakers) == 1:
                return tuple(speakers)
        if mention.quoted_by:
            barred |= set(who_speaks(self.discourse, mention, self.of, self._known))
        alone, barred = barred, barred | self._genders.unlike(mention, self.candidates.people)
        side = side_of_gifts(self.discourse, mention, barred, self._known)
        side = side or who_fetched(self.discourse, mention, barred, self._known)
        side = side or partner(self.discourse, mention, barred, self._known)
        told = self._told(mention)
        ranked = [side] if side else weigh(self.discourse, mention, told, barred)
        ranked = ranked if side else self._genders.surest(mention, ranked, told)
        first = ranked[0] if ranked else None
        if (first or not told) and (nameless := nameless_before(self.discourse, mention, first, self._known)):
            return self._nameless(mention, nameless)
        self._genders.learn(mention, ranked[:1])
        ahead = () if told else named_after(self.discourse, mention, self._known)
        return self._widened(mention, ranked[0], alone) if ranked else ahead  # of a man and a woman the verb is a man's

    def _nameless(self, pronoun: Mention, role: Mention) -> tuple[Referent, ...]:
        """Give the unnamed holder of a post whom a pronoun means, if it speaks; nobody else needs him."""
        speaks = any(name == "speaker" for _, name in self.discourse.filled[key_of(pronoun)])
        if speaks:
            self._link_role(role, group_for(self.candidates, role))
        return self._known(role) if speaks else ()

    def _told(self, mention: Mention) -> list[Occurrence]:
        """List the mentions of people before a mention."""
        at = mention.passage.start
        before = self.discourse.last_mentions(at, _MEMORY)
        if item := item_of(self.discourse, at):
            before = [m for m in before if self.discourse.paragraph(m.passage.start) == item]
        found = [(m, tuple(r for r in self._known(m) if r.kind is EntityKind.PERSON)) for m in before]
        return [Occurrence(m, people, told_beside(self.discourse, m, at, self._known)) for m, people in found if people]

    def _widened(self, mention: Mention, chosen: Referent, barred: set[Referent]) -> tuple[Referent, ...]:
        """Take in whoever stands coordinated with the one chosen: after 'सीता और गीता गईं', 'उनकी' is both."""
        beside = company(self._told(mention), chosen)
        if mention.label in SINGULAR_FORMS or mention.quoted_by or beside & barred or len(beside) < 2:
            return (chosen,)
        return tuple(sorted(beside, key=lambda r: (r.first(), r.number)))
