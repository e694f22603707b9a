"""The words in brackets that stand where a text cannot: ``[图片]``, ``[Sticker]``, ``[文件] plan.pdf``."""

import re
from collections.abc import Mapping

from grouppilot.domain.chats import Kind

_WORDS: Mapping[Kind, str] = {
    Kind.PICTURE: "图片 圖片 照片 闪照 photo photos image picture 写真 画像 사진",
    Kind.VIDEO: "视频 小视频 短视频 視頻 影片 video 動画 동영상",
    Kind.VOICE: "语音 语音消息 語音 語音訊息 录音 voice audio voice message ボイスメッセージ 음성",
    Kind.STICKER: "动画表情 動畫表情 表情 自定义表情 表情包 貼圖 sticker stickers gif スタンプ 스티커 emoji",
    Kind.FILE: "文件 檔案 file 群文件 ファイル 파일",
    Kind.LINK: "链接 鏈接 連結 link 分享 网页",
    Kind.RED_PACKET: "红包 紅包 微信红包 qq红包 red packet 口令红包",
    Kind.TRANSFER: "转账 微信转账 轉帳 transfer",
    Kind.PLACE: "位置 地理位置 实时位置 location 位置情報 위치",
    Kind.CONTACT: "名片 个人名片 推荐名片 聯絡資訊 contact contact card 連絡先",
    Kind.CALL: "语音通话 视频通话 通话 通話 voice call video call call",
    Kind.POLL: "投票 群投票 poll 投票結果",
    Kind.FORWARDED: "聊天记录 合并转发 转发消息 轉發訊息 chat history",
    Kind.APP: "小程序 mini program 音乐 视频号 应用消息 群公告卡片 卡片消息 app",
    Kind.DELETED: "已撤回 消息已撤回 撤回消息 unsent",
}
_TWO = (
    *("voice message", "red packet", "contact card", "voice call", "video call", "chat history"),
    "mini program",
)
_TAILED = frozenset(
    (Kind.FILE, Kind.LINK, Kind.RED_PACKET, Kind.TRANSFER, Kind.PLACE, Kind.CONTACT, Kind.CALL, Kind.VOICE)
) | {Kind.FORWARDED, Kind.APP, Kind.POLL}
_BRACKETED = re.compile(r"[\[【]([^\[\]【】]{1,30}?)\d{0,4}(?:[\]】]|[|｜:：].*[\]】])\s*(.*)", re.DOTALL)
_NUMBERED = re.compile(
    r"(\D{1,6}?)\d{1,3}\s?[（(](?:可在附件中查看|.{0,20}attach.{0,20})[)）]", re.IGNORECASE
)
_LONGEST = 4000


def _table() -> dict[str, Kind]:
    table: dict[str, Kind] = {}
    for kind, line in _WORDS.items():
        rest = line
        for pair in _TWO:
            if f" {pair}" in rest:
                table[pair] = kind
                rest = rest.replace(f" {pair}", "")
        table.update(dict.fromkeys(rest.split(), kind))
    return table


KINDS: Mapping[str, Kind] = _table()
"""Words in lower case → what they stand for."""


def kind_of(text: str) -> Kind:
    """Return what a body stands for; whatever is more than such a word is text."""
    if text[:1] in ("[", "【") and len(text) <= _LONGEST and (found := _BRACKETED.fullmatch(text)):
        kind = KINDS.get(found[1].strip().lower(), Kind.TEXT)
        return kind if not found[2] or kind in _TAILED else Kind.TEXT
    if text[-1:] in (")", "）") and len(text) < 40 and (found := _NUMBERED.fullmatch(text)):
        return KINDS.get(found[1].strip().lower(), Kind.TEXT)
    return Kind.TEXT
