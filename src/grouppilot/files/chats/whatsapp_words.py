"""What WhatsApp writes in the place of messages: media left out, files attached, notices; in its languages.

There are some sixty languages. Whole sentences are known for the large ones; for the others the stems that
*left out* has in them, which count only where the app itself wrote: between ``<`` and ``>``, or behind the
mark of direction that it puts before its own words.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from grouppilot.domain.chat_texts import MARKS, bare
from grouppilot.domain.chats import Flag, Kind

_LEFT_OUT = re.compile(
    "omit|omes|omès|omis|omess|esclus|inclus|weggela|ausgel|ausgeschl|fehlen|udeladt|utela|uteslut"
    "|utelämna|sløyf"
    "|vynech|pomini|ocultad|revelad|absent|manquant|mancant|retiré|izostav|izpušč|изостављ|отсутств"
    "|пропущ|без "
    "|відсут|не добавлен|не додано|παρα|εξαίρ|kihagy|sikertelen|hiányzó|elhagy|jätet|jäetud"
    "|sisällyt|ei kuvaa"
    "|tidak d|dikecuali|disingkir|dahil edil|atlanm|çıxarıl|buraxıl|略|忽略|含まれて|なし|생략|제외"
    "|bỏ |ลบ|ละเว้น|ไม่มี"
    "|استبعاد|إدراج|حذف|הושמט|נכללה|הוסר|वगळ|बिना|हटाई|छोड़|বাদ|অবগ|અવગણ|પડત|છોડ|સામેલ|ਛੱਡ|ਛਡ|நீக்க|விட|విస్మ"
    "|ಕೈಬಿಡ|ഒഴിവ|inkluder|vedlegg|bez |nav |praleist|hequr|u hoq|imerukwa|hazijaj|walang|ınalis"
    "|қосыл|tkazib|نظر"
    "|نکال|چھوڑ|ہٹا|ar lár|izvēlēts|missing|ບໍ່ລວມ",
    re.IGNORECASE,
)
_NOUNS: Mapping[Kind, re.Pattern[str]] = {
    kind: re.compile(stems, re.IGNORECASE)
    for kind, stems in (
        (Kind.STICKER, "sticker|gif|стикер|наклейк|αυτοκόλ|貼圖|贴图|スタンプ|스티커|nálepk|naklejk"
            "|figurinh|matric"
        "|stiker|naljepn|tarra|adhesiu|pelekat|klistr|çıkartma|ملصق|סטיקר|स्टिकर|స్టిక్కర్|สติก"),
        (Kind.CONTACT, "contact|kontakt|контакт|聯絡|联系人|連絡|연락|επαφ|vizit|visite|wizyt"
            "|yhteys|kişi|איש קשר|جهة اتصال"),
        (Kind.VIDEO, "vid|wideo|видео|відео|βίντεο|影片|视频|視頻|ビデオ|비디오|فيديو|ویدیو|ויד"
            "|วิดีโอ|व्हिडी|वीडियो|físeán"),
        (Kind.VOICE, "audio|áudio|àudio|аудио|аудіо|ήχο|音訊|音頻|音频|音声|오디오|ljud|lyd|zvuk"
            "|hang|^ses |ääni|صوت|صدا"
        "|קול|เสียง|ऑडि|âm thanh|fuaim"),
        (Kind.FILE, "document|dokument|документ|έγγραφ|文件|文档|文檔|ドキュ|문서|مستند|asiakirj"
            "|belge|tài liệu|מסמך|เอกสาร|डॉक"),
        (Kind.PICTURE, "image|bild|imag|imatge|foto|photo|изображ|зображ|obraz|obráz|görünt|gambar"
            "|imej|afbeeld|slik|kép"
        "|billede|kuva|圖片|圖像|照片|图片|画像|이미지|εικόν|תמונה|फ़ोटो|इमेज|hình|รูป|ইমেজ|صورة"
        "|تصویر|íomhá"),
    )
}  # fmt: skip
_EXACT: Mapping[str, Kind] = {
    **{f"{noun} omitted": kind for noun, kind in (
        ("image", Kind.PICTURE), ("video", Kind.VIDEO), ("audio", Kind.VOICE), ("gif", Kind.STICKER),
        ("sticker", Kind.STICKER), ("document", Kind.FILE), ("contact card", Kind.CONTACT),
        ("media", Kind.MEDIA),
        ("video note", Kind.VIDEO),
    )},
    **{f"{noun} weggelassen": kind for noun, kind in (
        ("bild", Kind.PICTURE), ("video", Kind.VIDEO), ("audio", Kind.VOICE), ("gif", Kind.STICKER),
        ("sticker", Kind.STICKER), ("dokument", Kind.FILE),
    )},
    "kontaktkarte ausgelassen": Kind.CONTACT,
    "imagen omitida": Kind.PICTURE, "video omitido": Kind.VIDEO, "audio omitido": Kind.VOICE,
    "image absente": Kind.PICTURE, "vidéo absente": Kind.VIDEO, "audio omis": Kind.VOICE,
    "immagine omessa": Kind.PICTURE, "video omesso": Kind.VIDEO, "audio omesso": Kind.VOICE,
    "imagem ocultada": Kind.PICTURE, "vídeo omitido": Kind.VIDEO, "áudio ocultado": Kind.VOICE,
    "afbeelding weggelaten": Kind.PICTURE, "video weggelaten": Kind.VIDEO, "audio weggelaten": Kind.VOICE,
    "圖片已略去": Kind.PICTURE, "影片已略去": Kind.VIDEO, "音訊已略去": Kind.VOICE,
    "貼圖已略去": Kind.STICKER,
    "貼圖已忽略": Kind.STICKER, "文件已略去": Kind.FILE, "图片已忽略": Kind.PICTURE,
    "照片已忽略": Kind.PICTURE,
    "视频已忽略": Kind.VIDEO, "音频已忽略": Kind.VOICE, "贴图已省略": Kind.STICKER, "文档已省略": Kind.FILE,
    **dict.fromkeys((
        "this message was deleted", "you deleted this message", "message deleted",
        "this message was deleted by an admin", "you deleted this message as admin",
        "diese nachricht wurde gelöscht", "du hast diese nachricht gelöscht", "se eliminó este mensaje",
        "eliminaste este mensaje", "este mensaje fue eliminado", "esta mensagem foi apagada",
        "mensagem apagada",
        "você apagou esta mensagem", "apagou esta mensagem", "questo messaggio è stato eliminato",
        "hai eliminato questo messaggio", "ce message a été supprimé", "vous avez supprimé ce message",
        "dit bericht is verwijderd", "u hebt dit bericht verwijderd", "данное сообщение удалено",
        "вы удалили данное сообщение", "此訊息已刪除", "你已刪除此訊息", "此訊息已被刪除", "这条消息已删除",
        "您删除了这条消息", "你删除了这条消息", "このメッセージは削除されました", "삭제된 메시지입니다",
        "bu mesaj silindi", "pesan ini telah dihapus",
    ), Kind.DELETED),
    **dict.fromkeys((
        "live location shared", "live-standort wird geteilt", "ubicación en tiempo real compartida",
        "localização atual compartilhada", "localisation en direct partagée", "posizione attuale condivisa",
        "实时位置共享", "共享实时位置", "即時位置已分享", "實時位置已分享", "геоданные отправлены",
    ), Kind.PLACE),
    **dict.fromkeys((
        "missed voice call", "missed video call", "missed group voice call", "missed group video call",
        "verpasster sprachanruf", "verpasster videoanruf", "未接语音通话", "未接视频通话",
        "未接語音來電", "未接視訊來電",
        "voice call", "video call",
    ), Kind.CALL),
}  # fmt: skip
_EDITED = re.compile(
    r"<[^<>\n]{0,20}(?:edited|bearbeitet|edit[oóa]|modifi|bewerkt|измен|изм\."
    r"|编辑|編輯|編集|수정)"
    r"[^<>\n]{0,40}>",
    re.IGNORECASE,
)
_ATTACHED = re.compile(r"<[^<>:：\n]{2,25}[:：] ?[\u200e\u200f]*(?P<file>[^<>\n]{1,250})>$")
_FILE = re.compile(
    r"(?s)(?P<file>[^\n]{0,250}\.\w{2,5})[ \u00a0][(（<][^()（）<>\n]{3,40}[)）>](?:\n(?P<after>.*))?$"
)
_ANGLED = re.compile(r": <[^<>\n=/]{3,70}>$", re.MULTILINE)
_ANGLE = re.compile(r"<[^<>\n=/]{3,70}>")
_MEDIA_NAMES = re.compile(r"^(?:IMG|VID|PTT|AUD|STK|DOC)-\d{8}-WA\d+\.\w{2,5}(?:\s.*)?$", re.DOTALL)
_PLACE = re.compile(
    r"^[^\n:]{0,40}:? ?https://maps\.(?:google\.com|apple\.com)/\?q=\S+$|^https?://foursquare\.com/v/\S+$"
)
_EXTENSIONS: Mapping[Kind, tuple[str, ...]] = {
    Kind.PICTURE: ("jpg", "jpeg", "png", "heic", "gif", "bmp"),
    Kind.VIDEO: ("mp4", "mov", "3gp", "mkv", "avi", "webm"),
    Kind.VOICE: ("opus", "m4a", "mp3", "ogg", "aac", "amr", "wav"),
    Kind.STICKER: ("webp", "was"),
    Kind.CONTACT: ("vcf",),
}
_BY_EXTENSION = {ending: kind for kind, endings in _EXTENSIONS.items() for ending in endings}
_NOTICE = re.compile(
    "end-to-end.{0,3}encrypt|end-to-end.{0,3}versleut|secured with end-to-end|Ende-zu-Ende-verschl"
    "|de extremo a extremo"
    "|de ponta a ponta|de bout en bout|crittograf.{0,20}end-to-end|сквозн|наскрізн|端到端|端對端"
    "|エンドツーエンド|종단 ?간|uçtan uca"
    "|uses a secure service|secure service from|security code .{0,200}changed|Sicherheitsnummer für"
    "|turned (?:on|off) disappearing|disappearing messages|updated the message timer|is a contact\\.?$"
    "|blocked this contact|unblocked this contact|business account|registered as a (?:standard|business)"
    "|changed (?:their|this group['’]s|the group|to \\+)|now an admin|created this group"
    "|created group|created the group"
    "|Waiting for this message|安全碼|安全码|自動銷毀|限时消息|changed the subject|changed their phone",
    re.IGNORECASE,
)
STRONG_NOTICE = re.compile(
    "end-to-end.{0,3}(?:encrypt|versleut)|Ende-zu-Ende-verschl|cifrad[oa]s de extremo a extremo"
    "|criptografia de ponta"
    "|encriptadas de ponta|chiffrés de bout en bout|crittograf.{0,20}end-to-end"
    "|сквозным шифрованием|端到端加密|端對端加密"
    "|エンドツーエンドで?暗号化|종단 ?간 암호화|uses a secure service from Meta|uçtan uca şifre",
    re.IGNORECASE,
)  # fmt: skip
TAILS = frozenset(
    tail
    for text in _EXACT
    for one in (text, text.upper(), text.capitalize())
    for tail in (one[-5:], f"{one[-4:]}.")
)
STARTS = frozenset(MARKS) | {"<", ""}
ENDS = frozenset(MARKS) | {">", ")", "）", ""}
FILE_STARTS = frozenset(
    (
        *("IMG-", "VID-", "PTT-", "AUD-", "STK-", "DOC-"),
        *("loca", "Loca", "Stan", "Ubic", "Posi", "Loka", "位置: "),
    )
)
_LONGEST = 70
_AROUND = MARKS + " \t\n"
_MOST_KEPT = 5000


class Body(NamedTuple):
    """What a body is: its kind, the text that somebody wrote, what is known of it."""

    kind: Kind
    text: str
    flags: int = 0


def body_of(text: str) -> Body:
    """Return what the body of a message stands for.

    Args:
        text: Without blanks around it, with the marks of direction.
    """
    own = text[:1] in MARKS if text else False
    clean = bare(text)
    if not clean:
        return Body(Kind.MEDIA, "")
    kind = _EXACT.get(clean.rstrip(".").casefold())
    if kind is not None:
        return Body(kind, "")
    if clean.endswith(">") and _EDITED.fullmatch(clean, max(0, clean.rfind("<"))):
        rest = text[: text.rfind("<")].rstrip(_AROUND)
        told = body_of(rest) if rest else Body(Kind.TEXT, clean)
        return told._replace(flags=told.flags | Flag.EDITED) if rest else told
    return _attached(clean) or _left_out(clean, own=own) or Body(Kind.TEXT, clean)


class Bodies(dict[str, Body]):
    """Bodies → what they stand for, each worked out once: media left out is always the same words."""

    def __missing__(self, text: str) -> Body:
        body = body_of(text)
        if len(text) < _LONGEST and len(self) < _MOST_KEPT:
            self[text] = body
        return body


def _attached(text: str) -> Body | None:
    begins = text.rfind("<") if text.endswith(">") else -1
    if begins >= 0 and (found := _ATTACHED.match(text, begins)):
        return Body(_kind_of_file(found["file"]), bare(text[:begins].rstrip("\u200e\u200f")))
    if (found := _FILE.fullmatch(text)) and _is_file(found["file"]):
        return Body(_kind_of_file(found["file"]), bare(found["after"] or ""))
    if _MEDIA_NAMES.fullmatch(text):
        return Body(_kind_of_file(text.split()[0]), bare(text.partition("\n")[2]))
    return Body(Kind.PLACE, "") if len(text) < 300 and _PLACE.match(text) else None


def _is_file(name: str) -> bool:
    return "." in name and len(name) < 200


def _kind_of_file(name: str) -> Kind:
    clean = bare(name)
    for mark, kind in (
        ("PHOTO", Kind.PICTURE),
        ("STICKER", Kind.STICKER),
        ("GIF", Kind.STICKER),
        ("AUDIO", Kind.VOICE),
    ):
        if f"-{mark}-" in clean:
            return kind
    return _BY_EXTENSION.get(clean.rpartition(".")[2].lower(), Kind.FILE)


def _left_out(text: str, *, own: bool) -> Body | None:
    """Media that the export leaves out: between angles on Android, behind a mark on an iPhone."""
    angled = _ANGLE.fullmatch(text) is not None
    if angled and _LEFT_OUT.search(text):
        return Body(_noun(text), "")
    if own and text.startswith("POLL:"):
        return Body(Kind.POLL, "")
    if own and len(text) < _LONGEST and "\n" not in text and _LEFT_OUT.search(text):
        kind = _noun(text)
        return Body(kind, "") if kind != Kind.MEDIA else None
    return None


def _noun(text: str) -> Kind:
    return next((kind for kind, stems in _NOUNS.items() if stems.search(text)), Kind.MEDIA)


def is_foreign(text: str) -> bool:
    """Return whether the app wrote in another language than English in some lines of an export."""
    notices = STRONG_NOTICE.findall(text)
    if any("encrypt" not in each.lower() and "meta" not in each.lower() for each in notices):
        return True
    left_out = (each for each in _ANGLED.findall(text) if _LEFT_OUT.search(each))
    return any("omitted" not in each.lower() for each in left_out)


def is_notice(text: str) -> bool:
    """Return whether a line of the app, or behind its mark, is a notice."""
    return len(text) < 1000 and _NOTICE.search(text) is not None


_TITLE = re.compile(
    r"(?i)(?:whatsapp[ _](?:chat[ _])?(?:chat[ _])?(?:with|mit|-|–|avec|con|com|met|med|с|με)[ _](?P<a>.+)"
    r"|WhatsApp Chat - (?P<e>.+)|(?:chat|conversa|conversación|чат|discussion|чат)[ _](?:de[ _]"
    r"|do[ _]|no[ _])?whatsapp[ _]"
    r"(?:con|com|avec|с|with|di|met)[ _](?P<b>.+)"
    r"|[与與](?P<c>.+?)[的]?[ _]?(?:的 )?whatsapp ?(?:聊天|對話|对话)(?:记录|紀錄)?"
    r"|「?(?P<d>.+?)」?(?:との ?WhatsAppトーク|님과 ?나눈 ?WhatsApp ?대화))(?:\.txt"
    r"|\.zip)?(?: ?\(\d+\))?(?:\.txt|\.zip)?$"
)


def title_of(file_name: str) -> str:
    """Return the name of a chat as its file is named, ``""`` if it is not."""
    found = _TITLE.match(file_name)
    if found is None:
        return ""
    title = next(part for part in found.groups() if part) if any(found.groups()) else ""
    title = re.sub(r"(?i)\.(?:txt|zip)$", "", title)
    return bare(title.replace("_", " ")) if " " not in title else bare(title)
