"""A short chat in each format, as its program writes it."""

import json

DISCORD = {
    "guild": {"id": "5", "name": "Readers"},
    "channel": {"id": "9", "type": "GuildTextChat", "name": "general"},
    "messages": [
        {
            "id": "1",
            "type": "Default",
            "timestamp": "2023-01-06T14:03:03+00:00",
            "content": "hi",
            "author": {"id": "1"},
        },
        {
            "id": "2",
            "type": "Reply",
            "timestamp": "2023-01-06T14:04:03+00:00",
            "content": "ho",
            "author": {"id": "2"},
        },
    ],
}
OPEN = {
    "chatlab": {"version": "0.0.2"},
    "meta": {"name": "读书营", "platform": "qq", "type": "group"},
    "members": [{"platformId": "1", "accountName": "林溪"}],
    "messages": [
        {"sender": "1", "accountName": "林溪", "timestamp": 1703001600, "type": 0, "content": "你好"},
        {"sender": "2", "accountName": "王", "timestamp": 1703001610, "type": 1, "content": "[图片]"},
    ],
}
SESSION = {
    "session": {"wxid": "9@chatroom", "displayName": "读书营", "type": "群聊"},
    "messages": [
        {
            "createTime": 1704164645,
            "type": "文本消息",
            "content": "你好",
            "senderUsername": "a",
            "senderDisplayName": "林溪",
        },
        {
            "createTime": 1704164646,
            "type": "图片消息",
            "content": "[图片]",
            "senderUsername": "b",
            "senderDisplayName": "王",
        },
    ],
}
QQ = {
    "chatInfo": {"name": "读书营", "type": "group"},
    "messages": [
        {
            "id": "1",
            "timestamp": 1704164645000,
            "sender": {"uin": "10001", "name": "林溪"},
            "content": {"text": "你好"},
        },
        {
            "id": "2",
            "timestamp": 1704164646000,
            "sender": {"uin": "10002", "name": "王"},
            "content": {"text": "好"},
        },
    ],
}
TELEGRAM = {
    "name": "Readers",
    "type": "private_group",
    "id": 5,
    "messages": [
        {
            "id": 1,
            "type": "message",
            "date": "2023-05-01T12:01:00",
            "from": "Ann",
            "from_id": "user1",
            "text": "hi",
        },
        {
            "id": 2,
            "type": "message",
            "date": "2023-05-01T12:02:00",
            "from": "Bo",
            "from_id": "user2",
            "text": "ho",
        },
    ],
}
LINES = [{"_type": "header", "chatlab": {}, "meta": OPEN["meta"]}] + [
    {"_type": "message", **message}
    for message in OPEN["messages"]  # type: ignore[dict-item]
]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


WRITTEN: tuple[tuple[str, str], ...] = (
    ("discord_json", _json(DISCORD)),
    ("chatlab", _json(OPEN)),
    ("chatlab", "\n".join(json.dumps(line, ensure_ascii=False) for line in LINES)),
    ("wechat_json", _json(SESSION)),
    ("wechat_json", _json(SESSION["messages"])),
    ("qq_json", _json(QQ)),
    ("qq_json", "\n".join(json.dumps(message) for message in QQ["messages"])),
    ("telegram", _json(TELEGRAM)),
    (
        "discord_csv",
        'AuthorID,Author,Date,Content,Attachments,Reactions\n"1","Ann","2023-01-06T14:03:03+00:00","hi","",""\n'
        '"2","Bo","2023-01-06T14:04:03+00:00","ho","",""\n',
    ),
    (
        "wechat_csv",
        "id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime\n"
        "1,1,文本,0,a,9@chatroom,你好,,2024-01-02 11:04:05\n"
        "2,2,文本,0,b,9@chatroom,好,,2024-01-02 11:05:05\n",
    ),
    (
        "qq_table",
        "序号,时间,发送者,发送者QQ号,消息类型,消息内容\n1,2024-01-02 11:04:05,林溪,10001,文本,你好\n"
        "2,2024-01-02 11:05:05,王,10002,文本,好\n",
    ),
    ("wechat_mail", "Dear:\n\n—————  2025-12-17  —————\n\n\n林溪  17:34\n\n你好\n\n王  17:36\n\n好\n"),
    ("wechat_phone", "林溪\n2026年07月16日 17:08\n你好\n\n王\n2026年07月16日 17:09\n好\n"),
    ("wechat_desktop", "林溪:\n你好\n\n王:\n好\n"),
    ("wechat_desktop", "林溪 2022/11/17 21:07\n你好\n\n王 2022/11/17 21:08\n好\n"),
    ("wechat_txt", "2024-01-02 11:04:05 '林溪'\n你好\n\n2024-01-02 11:05:05 '王'\n好\n"),
    ("wechat_txt", "2024-01-02 11:04:05 林溪\n你好\n\n2024-01-02 11:05:05 王\n好\n"),
    ("wechat_txt", "林溪(wxid_abcd) 2024-01-02 11:04:05\n你好\n\n王(wxid_efgh) 2024-01-02 11:05:05\n好\n"),
    (
        "qq_text",
        "消息记录（此消息记录为文本格式，不支持重新导入）\n\n================\n消息分组:我的群聊\n"
        "================\n"
        "消息对象:读书营\n================\n\n2024-01-02 9:04:05 林溪(10001)\n你好\n\n"
        "2024-01-02 9:05:05 王(10002)\n好\n",
    ),
    (
        "qq_blocks",
        "林溪:\n时间: 2024-01-02 11:04:05\n内容: 你好\n\n王:\n时间: 2024-01-02 11:05:05\n内容: 好\n",
    ),
    ("qq_pasted", "林溪(10001) 2022/03/21 19:05:05\n你好\n\n王(10002) 2022/03/21 19:06:05\n好\n"),
    ("telegram_pasted", "Ann, [22.11.2022 5:05]\nhi\n\nBo, [22.11.2022 5:06]\nho\n"),
    (
        "line",
        "[LINE] Chat history in G\nSaved on: 2024/01/03 09:00\n\n2024.01.02 Tuesday\n"
        "03:04\tAnn\thi\n03:05\tBo\tho\n",
    ),
    ("line", "2024.01.02 Tuesday\n03:04 Ann hi\n03:05 Bo ho\n"),
    ("whatsapp", "31/12/2023, 10:00 - Ann: hi\n31/12/2023, 10:01 - Bo: ho\n"),
    ("whatsapp", "[31.12.23, 10:00:01] Ann: hi\n[31.12.23, 10:01:01] Bo: ho\n"),
    ("signal", "[2019-12-24, 12:23] Ann: hi\n[2020-01-17, 21:49] Bo: ho\n"),
)
"""Key of a format and two messages in it."""
