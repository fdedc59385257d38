"""Which people, bodies and places of several articles are one."""

from __future__ import annotations

from kg.resolve import resolve
from kg.world import Entity, EntityKind
from tests.resolve.conftest import Told


def people(*texts: str) -> list[tuple[str, ...]]:
    """Give the forms of each person of some articles."""
    articles = [Told(text, name=f"{n}.txt").done() for n, text in enumerate(texts)]
    return sorted(e.forms for e in resolve(articles).entities if e.kind is EntityKind.PERSON)


def entities(*articles: Told) -> dict[str, Entity]:
    """Give all entities by key."""
    return {e.key: e for e in resolve([a.done() for a in articles]).entities}


def test_spelling_variants_are_one_person() -> None:
    assert people("{n:शिंज़ो तनाका} आए।", "{n:शिंजो तनाका} गए।") == [tuple(sorted(("शिंजो तनाका", "शिंज़ो तनाका")))]


def test_other_names_are_other_people() -> None:
    assert len(people("{n:अनिल मेहता} आए।", "{n:सुनील मेहता} गए।")) == 2


def test_one_post_ties_differing_first_names() -> None:
    same = ("{n:जॉर्जिया मेहरा|post=प्रधानमंत्री@इटली} आईं।", "{n:जॉर्जा मेहरा|post=प्रधानमंत्री@इतालवी} गईं।")
    assert len(people(*same)) == 1
    assert len(people("{n:जॉर्जिया मेहरा|post=प्रधानमंत्री@इटली} आईं।", "{n:जॉर्जा मेहरा} गईं।")) == 2


def test_one_post_ties_names_that_differ_in_vowels() -> None:
    first = "{n:एमिल रस्क|post=प्रधानमंत्री@इटली} आए।"
    assert len(people(first, "{n:एमिल रुस्क|post=प्रधानमंत्री@इटली} गए।")) == 1
    assert len(people(first, "{n:एमिल रुस्क|post=प्रधानमंत्री} गए।")) == 1
    assert len(people(first, "{n:एमिल रुस्क} गए।")) == 2
    assert len(people(first, "{n:एमिल रुस्त|post=प्रधानमंत्री@इटली} गए।")) == 2


def test_transcriptions_that_sound_alike_are_tied_by_a_post_of_one_country() -> None:
    first = "{n:फुमियो मिशिदा|post=प्रधानमंत्री@जापान} आए।"
    assert len(people(first, "{n:फ़ुमिओ मिशिडा|post=प्रधानमंत्री@जापानी} गए।")) == 1
    assert len(people(first, "{n:फ़ुमिओ मिशिडा|post=प्रधानमंत्री@कोरिया} गए।")) == 2
    assert len(people(first, "{n:फ़ुमिओ मिशिडा} गए।")) == 2
    assert len(people(first, "{n:फ़ुमिओ मिशिका|post=प्रधानमंत्री@जापान} गए।")) == 2


def test_transcriptions_are_tied_by_the_company_of_others() -> None:
    with_two = "{n:इमायस मफवर्की} आए। {n:आरव मेहता} और {n:मीरा सेन} भी आए।"
    again = "{n:इमाइयास मफ़ेवेर्की} आए। {n:आरव मेहता} और {n:मीरा सेन} भी आए।"
    assert len(people(with_two, again)) == 3
    assert len(people(with_two, "{n:इमाइयास मफ़ेवेर्की} आए। {n:आरव मेहता} भी आए।")) == 4


def test_names_heard_alike_are_tied_by_a_post_or_a_title_in_one_company() -> None:
    first = "{n:पैलोंगमार्न शोरामित्र|post=प्रधानमंत्री@जापान} आईं।"
    assert len(people(first, "{n:पेलोंगमार्न चोरामेत|post=प्रधानमंत्री@जापानी} गईं।")) == 1
    assert len(people(first, "{n:पेलोंगमार्न चोरामेत|post=प्रधानमंत्री@कोरिया} गईं।")) == 2
    assert len(people(first, "{n:पेलोंगमार्न चोरामेत|post=प्रधानमंत्री} गईं।")) == 2
    company = " {n:आरव मेहता} और {n:मीरा सेन} भी थे।"
    assert len(people(first + company, "{n:पेलोंगमार्न चोरामेत|post=प्रधानमंत्री} गईं।" + company)) == 3


def test_spellings_that_hardly_differ_are_tied_by_one_who_is_beside_both() -> None:
    first = "{n:इमैनुएल ड्यूरोकां} आए। {n:आरव मेहता} भी थे।"
    assert len(people(first, "{n:एमैनुएल ड्यूरोकां} गए। {n:आरव मेहता} भी थे।")) == 2
    assert len(people(first, "{n:एमैनुएल ड्यूरोकां} गए। {n:मीरा सेन} भी थीं।")) == 4


def test_a_name_with_more_words_may_be_cut_otherwise() -> None:
    first = "{n:पुष्प विमल दहाल|post=प्रधानमंत्री@नेपाल} आए।"
    assert len(people(first, "{n:पुष्पविमल दहाल मंगल|post=प्रधानमंत्री@नेपाल} गए।")) == 1
    assert len(people(first, "{n:पुष्पविमल दहाल मंगल} गए।")) == 2


def test_a_family_name_of_four_consonants_is_one_whatever_its_vowels() -> None:
    assert len(people("{n:मारिया ग्रेनवोल} आईं।", "{n:मारिया ग्रानवेल} गईं।")) == 1
    assert len(people("{n:मारिया ग्रेनवोल} आईं।", "{n:मरीना ग्रानवेल} गईं।")) == 2
    assert len(people("{n:मारिया ग्रेनवोल} आईं।", "{n:मारिया ग्रेनमोल} गईं।")) == 2


def test_posts_of_two_states_keep_people_apart() -> None:
    texts = ("{n:नवीन दास|post=मुख्यमंत्री@बिहार} आए।", "{n:नवीन दास|post=मुख्यमंत्री@ओडिशा} गए।")
    found = entities(*(Told(t, name=f"{n}.txt") for n, t in enumerate(texts)))
    assert len(found) == 2
    assert all(key.startswith("person/नवीन-दास-") for key in found)


def test_a_minister_and_a_player_are_two() -> None:
    assert len(people("{n:नवीन दास|post=रक्षा मंत्री} आए।", "{n:नवीन दास|post=बल्लेबाज} गए।")) == 2


def test_longer_and_shorter_full_names() -> None:
    assert len(people("{n:प्रिया गोखले राणा} आईं।", "{n:प्रिया गोखले} गईं।")) == 1


def test_a_name_in_between_needs_a_shared_title() -> None:
    assert len(people("{n:मीरा सेन|post=राष्ट्रपति} आईं।", "{n:मीरा लता सेन|post=राष्ट्रपति} गईं।")) == 1
    assert len(people("{n:मीरा सेन|post=राष्ट्रपति} आईं।", "{n:मीरा लता सेन|post=अभिनेत्री} गईं।")) == 2
    assert len(people("{n:मीरा सेन} आईं।", "{n:मीरा लता सेन} गईं।")) == 2


def test_a_short_name_joins_when_something_ties_it() -> None:
    full = "{n:इंग्रिड होलबर्ग} और {n:महेश राठी} आए।"
    assert len(people(full, "{n:होलबर्ग} और {n:महेश राठी} गए।")) == 2
    assert len(people(full, "{n:होलबर्ग} गईं।")) == 3


def test_two_of_one_article_stay_two() -> None:
    assert len(people("{n:इंग्रिड होलबर्ग} और {n:आना होलबर्ग} आईं।", "{n:इंग्रिड होलबर्ग} गईं।")) == 2


def test_keys_do_not_hang_on_the_order_of_articles() -> None:
    one = Told("{n:आरव मेहता} आए। {n:मेहता} गए।", name="1.txt")
    two = Told("{n:आरव मेहता} और {n:केन सातो} आए।", name="2.txt")
    assert resolve([one.done(), two.done()]) == resolve([two.done(), one.done()])


def test_an_abbreviation_in_brackets_is_its_body() -> None:
    told = Told("{o=a:मध्य समाचार सेवा} (एमएसएस) ने कहा कि हां। {o=b:एमएसएस} ने कहा कि ना।")
    told.statement("a", "हां").statement("b", "ना")
    bodies = [e for e in entities(told).values() if e.kind is EntityKind.ORGANIZATION]
    assert [e.forms for e in bodies] == [("एमएसएस", "मध्य समाचार सेवा")]


def test_a_party_in_brackets_is_another_body() -> None:
    told = Told("{o=a:लोक सेना} (यूबीटी) ने कहा कि हां। {o=b:जन सेना} ने कहा कि ना।")
    told.statement("a", "हां").statement("b", "ना")
    assert len(entities(told)) == 2


def test_unnamed_groups_of_two_articles_are_two() -> None:
    texts = "{g=a:अमेरिकी अधिकारी} ने कहा कि हां।"
    one, two = Told(texts, name="1.txt").statement("a", "हां"), Told(texts, name="2.txt").statement("a", "हां")
    assert len(entities(one, two)) == 2


def test_a_place_carries_its_country_and_geonames() -> None:
    told = Told("{n=a:आरव मेहता} {l=x:रूस} में थे, फिर {l=y:मॉस्को} गए।").visit("a", to="y").visit("a", to="x")
    found = entities(told)
    moscow = found["place/मॉस्को"]
    assert (moscow.part_of, moscow.label_en) == ("place/रूस", "Moscow")
    assert moscow.same_as == ("https://sws.geonames.org/524901/",)
    assert (moscow.country, found["place/रूस"].country, found["person/आरव-मेहता"].country) == ("RU", "RU", None)


def test_places_that_no_event_uses_are_left_out() -> None:
    assert list(entities(Told("{n=a:आरव मेहता} {l=x:रूस} में थे।"))) == ["person/आरव-मेहता"]


def test_kinship_and_being_a_guest_are_no_offices() -> None:
    told = Told("{n=a:आरव मेहता|post=मंत्री} आए। {n=b:सुधा मेहता|post=पत्नी} भी थीं।")
    offices = {e.label: [p.title for p in e.posts] for e in entities(told).values()}
    assert offices == {"आरव मेहता": ["मंत्री"], "सुधा मेहता": []}


def test_a_middle_name_may_be_left_out_among_the_same_people() -> None:
    full = "{n:आरव कुमार मेहता} आए। {n:मीरा सेन} भी आईं।"
    assert len(people(full, "{n:आरव मेहता} गए। {n:मीरा सेन} भी गईं।")) == 2
    assert len(people(full, "{n:आरव मेहता} गए। {n:लीला दास} भी गईं।")) == 4
    assert len(people(full, "{n:आरव मेहरा} गए। {n:मीरा सेन} भी गईं।")) == 3


def test_a_first_name_may_differ_in_vowels_where_a_name_in_between_is_left_out() -> None:
    first = "{n:कोनराड के. सांगवा|post=सीएम} आए। {n:मीरा सेन} भी आईं।"
    assert len(people(first, "{n:कॉनराड सांगवा|post=मुख्यमंत्री} गए। {n:मीरा सेन} भी गईं।")) == 2
    assert len(people(first, "{n:कुमार सांगवा|post=मंत्री} गए। {n:मीरा सेन} भी गईं।")) == 3


def test_a_first_letter_may_be_heard_otherwise_where_a_post_ties_the_names() -> None:
    first = "{n:हुआन मैनुअल सेरांतो|post=राष्ट्रपति@जापान} आए।"
    assert len(people(first, "{n:खुआन मानुएल सेरांतो|post=राष्ट्रपति@जापान} गए।")) == 1
    assert len(people(first, "{n:खुआन मानुएल सेरांतो|post=राष्ट्रपति@रूस} गए।")) == 2
    assert len(people(first, "{n:खुआन मारियो सेरांतो|post=राष्ट्रपति@जापान} गए।")) == 2
    assert len(people(first, "{n:पेद्रो मैनुअल सेरांतो|post=राष्ट्रपति@जापान} गए।")) == 2


def test_like_letters_are_one_among_the_same_people() -> None:
    company = " {n:आरव मेहता} और {n:मीरा सेन} भी थे।"
    assert len(people("{n:जेन इट्टोगी} आईं।" + company, "{n:जेन इत्तोगी} गईं।" + company)) == 3
    assert len(people("{n:जेन इट्टोगी} आईं।", "{n:जेन इत्तोगी} गईं।")) == 2


def test_one_who_is_one_by_a_short_name_is_company() -> None:
    first = "{n:ओलेफ शॉल्त्स|post=चांसलर@जर्मन} आए। {n:आरव मेहता} और {n:मीरा सेन} भी थे।"
    again = "{n:ओलेफ शोल्ज|post=चांसलर} गए। {n:आरव मेहता} और {n:सेन} भी थे।"
    assert len(people(first, again)) == 3


def test_a_house_without_a_name_is_another_in_each_article() -> None:
    def places(label: str) -> int:
        told = [Told(f"{{n=a:आरव मेहता}} {{n=b:केन सातो}} से {{l=x:{label}}} पर मिले।", name=f"{n}.txt") for n in (1, 2)]
        found = entities(*(each.meeting("a", "b", place="x") for each in told))
        return sum(key.startswith("place/") for key in found)

    assert (places("आवास"), places("केन सातो के आवास")) == (2, 1)
