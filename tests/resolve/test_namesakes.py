"""The head of a house who goes by one word, and the kin who bear it as their last: two people, or one."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # an office of his own before, of which the son holds none
        ("{n:सेलवम|post=मुख्यमंत्री} आए। {n:अरुण सेलवम|post=बेटे} भी थे। {n=x:सेलवम} ने कहा।", "सेलवम"),
        ("# {n=x:सेलवम} बोले\n{n:सेलवम|post=मुख्यमंत्री} आए। {n:अरुण सेलवम|post=पुत्र} भी थे।", "सेलवम"),
        # before the longer name in its sentence, and whose kin it is
        ("{n=x:सेलवम} अपने {n:अरुण सेलवम|post=बेटे} के साथ आए।", "सेलवम"),
        ("{n:अरुण सेलवम|post=बेटे@सेलवम} आए। फिर {n=x:सेलवम} आए।", "सेलवम"),
        ("{n=x:सेलवम} ने कहा। {n:मीरा सेलवम|post=पत्नी|of=x} भी थीं।", "सेलवम"),
        # and what is no such evidence: the short name is the kin
        ("{n:आरव मेहता} की {n:मीरा सेन|post=पत्नी} आईं। {n=x:सेन} ने कहा।", "मीरा सेन"),
        ("{n:मीरा सेन|post=पत्नी} आईं। मंत्री {n=x:सेन|post=मंत्री} ने कहा।", "मीरा सेन"),
        ("# मंत्री {n=x:सेन|post=मंत्री} बोलीं\nमेहता की {n:मीरा सेन|post=पत्नी} आईं।", "मीरा सेन"),
        ("सांसद {n=x:सेन|post=सांसद} आईं। वे {n:मीरा सेन|post=पत्नी} हैं। सांसद {n:मीरा सेन|post=सांसद} गईं।", "मीरा सेन"),
        # the father only says whose the son is, who acts; a wife goes by her first name
        ("{n=a:आरव सेन} के बेटे {n=b:केन सेन|post=बेटे|of=a} ने पर्चा भरा। {n=x:सेन} ने कहा।", "केन सेन"),
        ("{n=a:आरव सेन} आए। {n=c:आरव सेन} के बेटे {n=b:केन सेन|post=बेटे|of=c} ने पर्चा भरा। {n=x:सेन} ने कहा।", "आरव सेन"),
        ("{n=a:आरव सेन} की पत्नी {n=b:मीरा सेन|post=पत्नी|of=a} ने पर्चा भरा। {n=x:सेन} ने कहा।", "आरव सेन"),
        # no word for kinship: one person, however the office is told
        ("मुख्यमंत्री {n=x:सेलवम|post=मुख्यमंत्री} आए। {n:अरुण सेलवम} ने कहा।", "अरुण सेलवम"),
    ],
)
def test_elders(text: str, who: str) -> None:
    assert meant(Told(text), "x") == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता|post=किंग} आए। {n=x:किंग} ने बात की।", ["आरव मेहता"]),
        ("{n:आरव मेहता|post=किंग} और {n:केन सातो|post=किंग} आए। {n=x:किंग} ने बात की।", ["किंग"]),
        ("{n:आरव मेहता|post=किंग} आए। {n=x:पवन} ने बात की।", ["पवन"]),
    ],
)
def test_a_crown_stands_for_a_name(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who
