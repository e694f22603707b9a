import pytest

from grouppilot.ui.words.holidays import holiday_name


@pytest.mark.parametrize(
    ("given", "worded"),
    [
        ("Dragon Boat Festival", "Dragon Boat Festival"),
        ("Dragon Boat Festival (observed)", "Dragon Boat Festival"),
        ("Chinese New Year (Spring Festival)", "Spring Festival"),
        ("Mid-Autumn Festival; National Day", "Mid-Autumn Festival, National Day"),
        ("Day off (substituted from 02/14/2026)", "day off in exchange"),
        ("Diwali", "Diwali"),
        ("", ""),
    ],
)
def test_what_a_day_off_is_called(given, worded):
    assert holiday_name(given) == worded
