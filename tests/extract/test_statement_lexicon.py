"""The cues of speech: every attribute that the rules read is of a kind that they know."""

from __future__ import annotations

import pytest

from kg.extract.statement_lexicon import lexicon
from kg.language.closed import closed_classes
from kg.language.conjugation import verb_forms


def test_every_stem_of_a_cue_is_a_verb_that_the_rules_can_meet() -> None:
    stems = {reading.stem for readings in verb_forms().values() for reading in readings}
    assert {stem for _, stem in lexicon().phrases} - stems == set()


def test_every_object_is_of_a_kind_that_the_rules_know() -> None:
    entries = [*lexicon().phrases.values(), *lexicon().verbs.values()]
    assert {entry.get("complement") for entry in entries} == {None, "any", "noun", "infinitive", "quote"}
    cases = {entry.get(key) for entry in entries for key in ("case", "addressee", "target")} - {None}
    assert cases <= set(closed_classes().postpositions.values())


@pytest.mark.parametrize(("listed", "not_listed"), [("नियम", "सूत्र"), ("योजना", "मंत्रालय"), ("कानून", "पुलिस")])
def test_a_rule_is_no_source_but_a_body_is(listed: str, not_listed: str) -> None:
    assert listed in lexicon().not_sources
    assert not_listed not in lexicon().not_sources
