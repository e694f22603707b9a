"""The words that rosters put above their columns, in Chinese and English."""

# Meaning → headers. A meaning is a field, or one that could be several fields and is settled by what else
# the table has: name, remark, handle, serial. "" is known and of no use here.
HEADERS = {
    "number": "编号 编號 学号 學號 成员编号 会员编号 入学编号 群编号 学员编号|number, member number, "
    "enrolment number, enrollment number, member no, student number, student no",
    "serial": "序号 序號|#, sn, s/n, index, no",
    "card": "群昵称 群暱稱 群名片 群名 群内昵称 群内名称 群備註 群备注 名片 在群昵称 我在群里的昵称 "
    "群昵称/群名片|card, card name, group card, group card name, group nickname, group alias, name "
    "in group",
    "remark": "微信备注 微信備註 备注名 備註名 好友备注|remark name, contact name, alias",
    "nickname": "昵称 暱稱 微信昵称 微信暱稱 微信名 微信名称 微信名字 网名 網名 qq昵称 qq名 用户昵称 "
    "用户名称 成员昵称|nickname, nick, display name, profile name, wechat name, whatsapp name, screen name",
    "name": "姓名 名字 名称 名稱 成员 成員 成员姓名 学员 学员姓名 真实姓名 会员 会员姓名 客户 客户姓名 "
    "参与者 报名人 称呼 群友|name, full name, member, member name, participant, student, real "
    "name, first name, contact, person",
    "platform_id": "wxid 微信id 平台id 平台账号 平台帳號 平台号 账号id 用户id|user id, platform id, "
    "member id, uid, openid, account id, id",
    "handle": "微信号 微信號 微信账号 qq qq号 qq号码 qq號 账号 帳號 用户名|wechat id, wechat, weixin, "
    "username, user name, handle, account, telegram, discord, line id",
    "role": "角色 身份 职务 職務 职位 群角色 群身份 权限 權限 群职务 担任|role, roles, position, "
    "permission, duty, group role",
    "tier": "层级 層級 等级 等級 会员层级 会员等级 级别 級別 分层 成员等级|tier, level, membership, "
    "membership tier, member tier, grade, segment",
    "joined": "入群时间 入群時間 入群日期 进群时间 進群時間 进群日期 進群日期 进群 進群 入群 加入时间 "
    "加入時間 加入日期 加群时间 加群日期 报名时间 报名日期|joined, join date, joined on, date "
    "joined, join time, joined at, member since, since, joined date",
    "inviter": "邀请人 邀請人 推荐人 推薦人 介绍人 介紹人 邀请者 拉群人 来源人 上级|invited by, inviter, "
    "invited, referrer, referred by, introduced by, referral",
    "tags": "标签 標籤 分类标签 用户标签 客户标签|tags, tag, labels, label, keywords",
    "region": "地区 地區 城市 所在地 所在城市 所在地区 省份 省市 地址 居住地 区域 區域 城市/地区|city, "
    "region, location, country, town, area, place, state, address, province",
    "trade": "行业 行業 职业 職業 工作 从事行业 所在行业 行业/职业 专业|trade, industry, occupation, "
    "profession, job, job title, business, sector, line of work",
    "phone": "手机 手機 手机号 手機號 手机号码 手機號碼 电话 電話 电话号码 联系电话 聯繫電話 联系方式 "
    "手机/电话|phone, phone number, mobile, mobile number, mobile phone, tel, telephone, cell, "
    "cell phone, whatsapp, whatsapp number",
    "status": "状态 狀態 在群状态 成员状态 是否在群|status, member status, active",
    "note": "备注 備註 说明 說明 备注说明 附注 备注信息|note, notes, remark, remarks, comment, comments, "
    "memo",
    "left": "退群时间 退群時間 退群日期 离群时间 離群時間 离开时间 离群日期 离开日期 退出时间 退出日期 "
    "退群|left, left on, date left, leave date, left at, left date, end date",
    "group": "群 群组 群組 群名称 所属群 所在群 群聊 群聊名称 社群 社群名称|group, group name, community, "
    "chat, chat name",
    "": "上次发言时间 最后发言 最后发言时间 最近发言 q龄 活跃度 积分 性别 年龄 头像 qq等级 签名|last "
    "seen, last active, last message, access hash, group id, gender, sex, age, avatar, bio",
}
