"""What comes from elsewhere: shown, announced or kept back, and never in the middle of her own words."""

from __future__ import annotations

import pytest

from flows.conversation import Talk
from flows.effects import EraseLast, Forget, KeepQuiet, Knock, OptOut, PassOffer, SendAnswer, TakeOffer
from flows.events import Global, Key, Knocked, Media, Pressed, Words
from tests.flows.brought import arrived
from tests.flows.play import ANSWER, ASK, JOIN, QUESTION, WORDS, Line, play
from tests.flows.somebody import Somebody, heard, member, sentences

OFFER = arrived("answer", long="")


def test_while_she_writes_it_waits_and_knocks_later() -> None:
    here, effects = play(member(), [*ASK[:2], (OFFER, "")])
    assert effects == [Knock(30)]
    play(here, [(Knocked(), "g-notice"), ("1", "a-offer")])
    play(here, [(Knocked(), "g-notice"), (QUESTION, "a-think")])


@pytest.mark.rule("EAS-04")
def test_showing_what_waits_keeps_her_draft() -> None:
    here, _ = play(
        member(), [*ASK[:4], (OFFER, ""), (Knocked(), "g-notice"), ("1", "a-offer"), ("2", "a-passed")]
    )
    play(here, [("00", "g-menu"), ("2", "g-resume"), ("1", "a-sens")])


def test_it_is_shown_when_she_comes_to_rest() -> None:
    play(member(), [*ASK, (OFFER, ""), ("1", "a-sent a-offer"), ("1", "a-write")])


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([("is there a seed bank", "g-offer-ask")], id="a question typed at rest"),
        pytest.param(
            [("00", "g-menu"), ("5", "g-menu-more"), ("4", "g-settings"), ("4", "onb-nick")], id="nick"
        ),
    ],
)
def test_it_does_not_break_into_smaller_things_of_hers_either(lines: list[Line]) -> None:
    here, _ = play(member(), lines)
    after, effects = play(here, [(OFFER, "")])
    assert (after.talk.stack, effects) == (here.talk.stack, [Knock(30)])


def test_at_a_menu_it_is_shown() -> None:
    play(member(), [("00", "g-menu"), (OFFER, "a-offer")])


def test_several_come_one_after_the_other() -> None:
    here, effects = play(member(), [(OFFER, "a-offer"), (arrived("thanked"), ""), (arrived("receive"), "")])
    _, more = play(here, [("2", "a-passed relay w4 relay w2 a-ans-tail")])
    assert (effects, more) == ([Knock(30)] * 2, [PassOffer("o1")])


def test_not_now_does_not_bring_it_back_at_once() -> None:
    here, effects = play(member(), [*ANSWER, ("0", "g-draft-kept")])
    assert effects == [TakeOffer("o1"), Knock(23 * 60)]
    _, effects = play(here, [(Knocked(), "a-ans-confirm"), ("1", "a-ans-sent")])
    assert effects == [SendAnswer("o1", WORDS)]


def test_what_she_left_by_the_menu_comes_again() -> None:
    _, effects = play(
        member(), [*ANSWER, ("00", "g-menu"), (Knocked(), "a-ans-confirm"), ("1", "a-ans-sent")]
    )
    assert effects == [TakeOffer("o1"), Knock(30), SendAnswer("o1", WORDS)]


@pytest.mark.rule("SAF-02")
def test_discreet_notices_say_nothing_but_that_there_is_something() -> None:
    play(
        member(discreet=True),
        [
            (OFFER, "g-notice"),
            ("1", "a-offer"),
            (arrived("thanked"), ""),
            ("2", "a-passed g-notice"),
            ("1", "relay w4"),
        ],
    )


@pytest.mark.rule("SAF-03")
def test_nothing_unasked_comes_while_she_is_quiet() -> None:
    here, _ = play(member(hush=True), [(OFFER, ""), (Knocked(), "")])
    assert len(here.talk.waiting) == 1


def test_nothing_comes_to_somebody_who_has_not_finished_joining() -> None:
    here, _ = play(Somebody(), [*JOIN, (OFFER, ""), (Knocked(), "")])
    play(here, [("Fig", "onb-agree"), ("1", "onb-done"), (Knocked(), "a-offer")])


@pytest.mark.parametrize("guest", [Somebody(), play(Somebody(), JOIN[:3])[0]], ids=["new", "joining"])
def test_a_guest_is_told_nothing_unasked(guest: Somebody) -> None:
    here, _ = play(guest, [(Knocked(), ""), (OFFER, ""), (Knocked(), "")])
    assert here.talk.stack == guest.talk.stack


# buttons


@pytest.mark.parametrize(
    ("lines", "name", "key", "says"),
    [
        (ASK, "ask/preview", "1", "a-sent"),
        ([*ASK, ("?", "g-help")], "ask/preview", "1", "a-sent"),
        ([*ASK, ("?", "g-help")], "help/help", "8", "g-human"),
        (ASK, "ask/private", "3", "a-confirm"),
        (ASK, "answer/offer", "1", "a-confirm"),
        ([*ASK, ("00", "g-menu")], "ask/preview", "1", "a-confirm"),
        ([*ANSWER, ("00", "g-menu")], "answer/preview", "1", "a-ans-confirm"),
        ([], "ask/preview", "1", "g-menu"),
        ([], "gone/long ago", "1", "g-menu"),
    ],
)
def test_a_button_answers_an_open_prompt_and_asks_an_old_one_again(
    lines: list[Line], name: str, key: str, says: str
) -> None:
    here, _ = play(member(), lines)
    assert " ".join(sentences(here.turn(Pressed(name, key)))) == says


def test_an_old_button_never_takes_another_offer() -> None:
    here, _ = play(
        member(), [(OFFER, "a-offer"), ("2", "a-passed"), *ASK[:2], (arrived("answer", offer="o9"), "")]
    )
    _, turn = here.does(Pressed("answer/offer", "1"))
    assert sentences(turn) == ["a-offer"]
    assert not [effect for effect in turn.effects if isinstance(effect, TakeOffer)]


def test_an_old_button_does_not_lose_what_she_was_writing() -> None:
    here, _ = play(member(), [*ANSWER, ("00", "g-menu"), *ASK[1:4]])
    after, _ = here.does(Pressed("answer/preview", "1"))
    assert [c.flow for c in after.talk.parked] == ["ask"]


def test_no_button_opens_anything_before_she_has_joined() -> None:
    here, _ = play(Somebody(), [*JOIN, (OFFER, "")])
    assert sentences(here.turn(Pressed("answer/offer", "1"))) == ["onb-nick"]


# keys that the carrier has answered, and what cannot be read


@pytest.mark.rule("SAF-04", "T-06")
@pytest.mark.parametrize("key", [Key.STOP, Key.START, Key.HELP])
def test_what_the_carrier_has_answered_is_not_answered_twice(key: Key) -> None:
    assert member().turn(Global(key, carrier_replied=True)).says == ()


def test_stop_and_hide_put_everything_away() -> None:
    here, effects = play(member(), [*ANSWER, ("STOP", "g-stop")])
    assert (here.place, effects[-2:]) == ("menu/rest", [Knock(30), OptOut()])
    here, effects = play(member(), [*ASK, ("X", "g-cover-market")])
    assert ([c.step for c in here.talk.parked], effects) == (["preview"], [KeepQuiet()])


@pytest.mark.parametrize(("kind", "says"), [("empty", "g-media-sms"), ("voice", "g-voice-where")])
def test_media_is_answered_and_moves_nobody(kind: str, says: str) -> None:
    here, _ = play(member(), ASK[:2])
    after, turn = here.does(Media(kind))
    assert (sentences(turn), after.talk) == ([says], here.talk)


def test_the_first_thing_a_member_ever_sends_is_taken_at_rest() -> None:
    nowhere = Somebody(member().me)
    assert sentences(nowhere.turn(Words("is there a seed bank"))) == ["g-offer-ask"]
    assert sentences(nowhere.turn(heard("hm"))) == ["g-menu"]
    assert sentences(nowhere.turn(OFFER)) == ["a-offer"]


# erasing


def test_erasing_the_last_words_leaves_what_she_is_writing() -> None:
    here, effects = play(
        member(), [*ASK, ("DELETE", "g-delete-ask"), ("1", "g-delete-confirm"), ("7", "g-delete-done")]
    )
    assert effects == [EraseLast()]
    play(here, [("00", "g-menu"), ("2", "g-resume"), ("1", "a-confirm")])


@pytest.mark.rule("SAF-05", "T-06")
@pytest.mark.parametrize(
    "lines",
    [
        [("DELETE", "g-delete-ask"), ("2", "g-delete-confirm"), ("7", "g-delete-done a-offer")],
        [("DELETE ALL", "g-delete-done")],
    ],
    ids=["in three steps", "at once"],
)
def test_erasing_all_words_leaves_none_in_drafts_or_in_what_waits(lines: list[Line]) -> None:
    here, _ = play(member(), [*ANSWER, ("00", "g-menu"), *ASK[1:], ("00", "g-menu")])
    after, _ = play(here, lines)
    assert QUESTION in str(here.talk.parked[0].data)
    assert WORDS in str(here.talk.waiting[0].data)
    kept = (*after.talk.stack, *after.talk.parked, *after.talk.waiting)
    assert not [c for c in kept if QUESTION in c.data.values() or WORDS in c.data.values()]
    assert [c.data["offer"] for c in kept if c.flow == "answer"] == ["o1"]


def test_erasing_nothing_goes_back_to_where_she_was() -> None:
    play(member(), [*ASK, ("DELETE", "g-delete-ask"), ("0", "a-confirm")])
    play(member(), [("DELETE", "g-delete-ask"), ("1", "g-delete-confirm"), ("0", "g-menu")])


def test_erasing_words_half_way_through_joining_does_not_open_the_menu() -> None:
    play(Somebody(), [*JOIN, ("DELETE ALL", "g-delete-done"), ("hello", "onb-nick")])


@pytest.mark.rule("SAF-05", "T-06")
def test_a_guest_who_erases_is_forgotten() -> None:
    here, effects = play(Somebody(), [*JOIN[:3], ("DELETE", "g-delete-done")])
    assert (here.talk, effects[-1]) == (Talk(), Forget())


@pytest.mark.rule("SAF-19", "CON-07")
@pytest.mark.parametrize("between", ["what was that", "?"], ids=["words", "help"])
def test_a_draft_that_comes_back_is_previewed_anew_before_a_digit_sends_it(between: str) -> None:
    """What is asked over it falls through to a preview that she has not seen since she left it."""
    lines = [*ASK, ("00", "g-menu"), ("2", "g-resume")]
    here, effects = play(member(), lines)
    assert effects == []
    if between == "?":
        play(here, [("?", "g-help"), ("1", "a-confirm"), ("1", "a-sent")])
    else:
        play(here, [(between, "a-confirm"), ("1", "a-sent")])
