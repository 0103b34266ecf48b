"""Which weekdays lie ahead though no verb of the future places them."""

from datetime import date

import pytest

from parsers.claims.figures.agenda import still_to_come
from parsers.values.times import dates

WEDNESDAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The draft goes to the Riksdag on Tuesday.", date(2026, 3, 24), id="goes to"),
        pytest.param("Deputies debate the treaty on Thursday.", date(2026, 3, 19), id="of many"),
        pytest.param("On Monday, senators vote on the treaty.", date(2026, 3, 23), id="the day first"),
        pytest.param("The court hears the appeal on Monday, its clerk said.", date(2026, 3, 23), id="credited"),
        pytest.param("The chancellor signs the pact on Wednesday.", WEDNESDAY, id="today"),
        pytest.param("Sweden signs AI pact on Tuesday", date(2026, 3, 17), id="a headline"),
        pytest.param("The mayor signed the order on Tuesday.", date(2026, 3, 17), id="past"),
        pytest.param("The code lists duties that were agreed on Tuesday.", date(2026, 3, 17), id="another verb is nearer"),
        pytest.param("Oslo bars the app, the minister said on Tuesday.", date(2026, 3, 17), id="when it was said"),
        pytest.param("A ruling on Tuesday bars the app.", date(2026, 3, 17), id="of the subject"),
        pytest.param("The pledge follows a march on Tuesday.", date(2026, 3, 17), id="what it follows"),
        pytest.param("The court weighs Tuesday's ruling.", date(2026, 3, 17), id="whose ruling"),
        pytest.param("The council votes at 10:30 on Tuesday.", date(2026, 3, 24), id="at a time of day"),
        pytest.param("Oslo gets its chips: on Tuesday the council picked its bid.", date(2026, 3, 17), id="behind a colon"),
        pytest.param("Oslo will bar the app, it said in a joint press release on Tuesday.", date(2026, 3, 17), id="said in a release"),
        pytest.param("Oslo will bar the app, he wrote in a post on Tuesday.", date(2026, 3, 17), id="written in a post"),
    ],
)
def test_a_weekday_on_the_agenda_is_the_coming_one(text: str, expected: date) -> None:
    (time,) = dates.find(text, published=WEDNESDAY)

    assert still_to_come(text, 0, len(text), time, WEDNESDAY).start_date == expected


def test_a_weekday_of_a_page_without_a_date_stays_open() -> None:
    (time,) = dates.find("The draft goes to the Riksdag on Tuesday.")

    assert still_to_come("The draft goes to the Riksdag on Tuesday.", 0, 41, time, None) == time
