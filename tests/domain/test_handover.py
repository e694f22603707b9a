"""The text with which a role is handed over, in both languages."""

from datetime import date

from grouppilot.domain.handover import HandOver, Holder, Task, hours, text

WORKING_EVENINGS = frozenset((day, "evening") for day in range(5))


def told(**other: object) -> HandOver:
    usual: dict[str, object] = {
        "group": "晨读打卡营 03",
        "role": "host",
        "name": "",
        "holders": [Holder("周周"), Holder("Mia", WORKING_EVENINGS)],
        "duties": ["开启每天的早安", "主持分享"],
        "regular": [Task("早安问题", 510)],
        "open": [Task("晚间分享", 1230)],
        "promised": [Task("发书单给 Jo", due=date(2026, 6, 13))],
        "day": date(2026, 6, 11),
    }
    return HandOver(**(usual | other))  # type: ignore[arg-type]


def test_everything_in_chinese() -> None:
    assert text(told(), "zh_CN").splitlines() == [
        "交接：主持人 · 晨读打卡营 03",
        "目前由：周周、Mia（周一至周五晚上）",
        "",
        "职责",
        "- 开启每天的早安",
        "- 主持分享",
        "",
        "日常动作",
        "- 08:30 早安问题",
        "",
        "今天还没做（6月11日）",
        "- 20:30 晚间分享",
        "",
        "答应成员的事",
        "- 发书单给 Jo，6月13日前",
    ]


def test_nothing_open_is_said_in_english() -> None:
    found = text(told(holders=[], duties=[], regular=[], open=[], promised=[], name="Gardener"), "en")
    assert found == "Hand-over: Gardener · 晨读打卡营 03\nSo far: nobody\n\nNothing is open."


def test_hours_in_short() -> None:
    assert hours(None, "en") == "at all hours"
    assert hours(WORKING_EVENINGS, "en") == "Mon–Fri evenings"
    weekend = frozenset({(5, "morning"), (6, "morning"), (6, "noon")})
    assert hours(weekend, "en") == "Sat mornings; Sun mornings, noons"
    assert hours(frozenset((day, "morning") for day in range(7)), "zh") == "每天早上"
    assert hours(frozenset({(0, "noon"), (2, "noon"), (3, "noon")}), "zh") == "周一、周三、周四中午"
