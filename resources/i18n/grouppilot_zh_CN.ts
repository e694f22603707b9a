<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>GroupPilot {version}</source>
        <translation>GroupPilot {version}</translation>
    </message>
    <message>
        <source>GroupPilot is free software under the MIT licence. It uses Qt for Python (LGPL 3), SQLAlchemy (MIT), SQLite (public domain), SQLCipher (BSD), Matplotlib (PSF-like), holidays (MIT), pypinyin (MIT) and XlsxWriter (BSD). Its fonts are under the SIL Open Font License, as follows.</source>
        <translation>GroupPilot 是自由软件，采用 MIT 许可证。它用到了 Qt for Python（LGPL 3）、SQLAlchemy（MIT）、SQLite（公有领域）、SQLCipher（BSD）、Matplotlib（类 PSF）、holidays（MIT）、pypinyin（MIT）和 XlsxWriter（BSD）。字体采用 SIL 开放字体许可证，全文如下。</translation>
    </message>
    <message>
        <source>Keeps the daily routine of the groups you run. All of it stays on this computer.</source>
        <translation>管好每个群每天该做的事。所有数据只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Accounts</source>
        <translation>运营账号</translation>
    </message>
    <message>
        <source>The phones or accounts you run groups from. Moves are spread by how many people each adds a day.</source>
        <translation>你用来运营群的手机或账号。拉人按每个账号每天能加的人数分摊到各天。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>Adds a day</source>
        <translation>每天加人</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>每天私聊</translation>
    </message>
    <message>
        <source>Backup administrator</source>
        <translation>备用管理员</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Name of {account}</source>
        <translation>{account}的账号名</translation>
    </message>
    <message>
        <source>Backup administrator of {account}</source>
        <translation>{account}的备用管理员</translation>
    </message>
    <message>
        <source>Adds a day of {account}</source>
        <translation>{account}每天加人</translation>
    </message>
    <message>
        <source>Messages a day of {account}</source>
        <translation>{account}每天私聊</translation>
    </message>
    <message>
        <source>Forget {account}</source>
        <translation>不再记录{account}</translation>
    </message>
    <message>
        <source>Name of another account</source>
        <translation>另一个账号名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>{account} forgotten</source>
        <translation>已不再记录{account}</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>None yet</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Keep members</source>
        <translation>促活</translation>
    </message>
    <message>
        <source>Win members</source>
        <translation>拉新</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>How many should come</source>
        <translation>目标到场人数</translation>
    </message>
    <message>
        <source>How many should join</source>
        <translation>目标进群人数</translation>
    </message>
    <message>
        <source>How many should buy</source>
        <translation>目标成交人数</translation>
    </message>
    <message>
        <source>Cost for each</source>
        <translation>单个成本</translation>
    </message>
    <message>
        <source>Cost for each who came</source>
        <translation>每位到场成本</translation>
    </message>
    <message>
        <source>Cost for each who joined</source>
        <translation>每位新人成本</translation>
    </message>
    <message>
        <source>Cost for each who bought</source>
        <translation>每单成本</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>At a place</source>
        <translation>线下</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>预告</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>It has no aim yet: what is it for?</source>
        <translation>还没有目的：办这场活动为了什么？</translation>
    </message>
    <message>
        <source>It has no target, so its result cannot be judged.</source>
        <translation>还没有目标人数，结果无从衡量。</translation>
    </message>
    <message>
        <source>It has a day, but no last day to sign up.</source>
        <translation>定了日期，但没有报名截止日。</translation>
    </message>
    <message>
        <source>One can sign up after it is over.</source>
        <translation>报名截止日在活动之后。</translation>
    </message>
    <message>
        <source>It takes place somewhere, but no address says where.</source>
        <translation>线下活动还没有地址。</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场的人</translation>
    </message>
    <message>
        <source>Who signed up</source>
        <translation>报名的人</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>A list of my own</source>
        <translation>自备名单</translation>
    </message>
    <message>
        <source>Shown before the draw</source>
        <translation>抽奖前公布</translation>
    </message>
    <message>
        <source>Secret, only its SHA-256 is shown</source>
        <translation>先保密，只公布它的 SHA-256</translation>
    </message>
    <message>
        <source>Comes later from somewhere all can see</source>
        <translation>稍后取自公开来源</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已开奖</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>{name} (team)</source>
        <translation>{name}（工作人员）</translation>
    </message>
    <message>
        <source>{name} (won before)</source>
        <translation>{name}（中过奖）</translation>
    </message>
    <message>
        <source>{reached} of {target}</source>
        <translation>{reached}/{target}</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n 个阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n 人报名</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>{cost} each</source>
        <translation>每位 {cost}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Open the activity</source>
        <translation>打开活动</translation>
    </message>
    <message>
        <source>A stage of “{title}”</source>
        <translation>“{title}”的一个阶段</translation>
    </message>
    <message>
        <source>Make this day an activity</source>
        <translation>把这一天设为活动</translation>
    </message>
    <message>
        <source>Make it an activity</source>
        <translation>设为活动</translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message>
        <source>Back to the calendar (Esc)</source>
        <translation>返回排期 (Esc)</translation>
    </message>
    <message>
        <source>More about this activity</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Prizes and costs</source>
        <translation>奖品与费用</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Show on the calendar</source>
        <translation>在排期中查看</translation>
    </message>
    <message>
        <source>Let it be no activity any more</source>
        <translation>取消活动设置</translation>
    </message>
    <message>
        <source>It is an entry like any other</source>
        <translation>已恢复为普通内容</translation>
    </message>
</context>
<context>
    <name>ActivityStageCard</name>
    <message>
        <source>What the stage is for</source>
        <translation>阶段用途</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>删除阶段</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>还没定日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Text from the library</source>
        <translation>素材库话术</translation>
    </message>
    <message>
        <source>What is posted, in words of its own</source>
        <translation>要发的文字</translation>
    </message>
    <message>
        <source>Text to post</source>
        <translation>要发的话术</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>在排期中查看</translation>
    </message>
    <message>
        <source>Copy the text of {title}</source>
        <translation>复制“{title}”的文案</translation>
    </message>
    <message>
        <source>The text of the library is posted; write here to say it otherwise</source>
        <translation>发送素材库话术，在这里写可改用自己的话</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Added “{title}”</source>
        <translation>已添加“{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) copied</source>
        <translation>
            <numerusform>已复制 %n 条内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 条内容</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”: {minutes} min</source>
        <translation>“{title}”：{minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) put among the ideas</source>
        <translation>
            <numerusform>已把 %n 条内容放入灵感</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) moved</source>
        <translation>
            <numerusform>已移动 %n 条内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) with it</source>
        <translation>
            <numerusform>%n 个阶段一起移动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddGroup</name>
    <message>
        <source>Add a group</source>
        <translation>新建群</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Start day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>话术语言</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>{group} added</source>
        <translation>已新建“{group}”</translation>
    </message>
</context>
<context>
    <name>AddScript</name>
    <message>
        <source>Add a script</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文案</translation>
    </message>
    <message>
        <source>{group}, {date} or {nickname} are filled in.</source>
        <translation>{group}、{date}、{nickname} 会自动填入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>From another group</source>
        <translation>从其他群选</translation>
    </message>
    <message>
        <source>Name or pinyin…</source>
        <translation>姓名或拼音…</translation>
    </message>
    <message>
        <source>People in other groups</source>
        <translation>其他群的人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>入群方式</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>There is no group yet. Add one first, then its members.</source>
        <translation>还没有群。请先新建群，再添加成员。</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>请从列表中选一个人。</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>已添加成员</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>仍然添加</translation>
    </message>
</context>
<context>
    <name>AdviceRow</name>
    <message>
        <source>For this entry</source>
        <translation>仅此内容</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有内容</translation>
    </message>
    <message>
        <source>In this group</source>
        <translation>本群</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Keep, and mute: {advice}</source>
        <translation>保持不变，不再提醒：{advice}</translation>
    </message>
    <message>
        <source>Muted advice…</source>
        <translation>已静音的建议…</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>newcomers</source>
        <translation>新人</translation>
    </message>
    <message numerus="yes">
        <source>%n newcomer(s)</source>
        <translation>
            <numerusform>%n 位新人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) due</source>
        <translation>
            <numerusform>%n 步到期</numerusform>
        </translation>
    </message>
    <message>
        <source>opening</source>
        <translation>开营</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>结营</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to prepare</source>
        <translation>
            <numerusform>%n 项待准备</numerusform>
        </translation>
    </message>
    <message>
        <source>to write</source>
        <translation>待私信</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n member(s) still to be written to</source>
        <translation>
            <numerusform>“{title}”还有 %n 人待私信</numerusform>
        </translation>
    </message>
    <message>
        <source>offer ends</source>
        <translation>优惠将到期</translation>
    </message>
    <message>
        <source>plan ahead</source>
        <translation>排期不足</translation>
    </message>
    <message>
        <source>nothing is planned ahead</source>
        <translation>后面没有排期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) planned ahead, of the seven there should be</source>
        <translation>
            <numerusform>只排了后面 %n 天，至少应排满 7 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) planned ahead</source>
        <translation>
            <numerusform>已排后面 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>material missing</source>
        <translation>缺素材</translation>
    </message>
    <message>
        <source>{title} ({day}): {parts} missing</source>
        <translation>{title}（{day}）：缺{parts}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>{title}: what came of it?</source>
        <translation>{title}：效果如何？</translation>
    </message>
    <message numerus="yes">
        <source>%n posted entries wait for their results</source>
        <translation>
            <numerusform>%n 条已发布的内容待填效果</numerusform>
        </translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>奖品</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n prize(s) not handed over</source>
        <translation>
            <numerusform>{title}：%n 份奖品还没发</numerusform>
        </translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>{title}: the sign-up ends today</source>
        <translation>{title}：今天报名截止</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>Planned ahead</source>
        <translation>提前排期</translation>
    </message>
    <message>
        <source>A whole week is planned for every group.</source>
        <translation>每个群都已排满一周。</translation>
    </message>
    <message>
        <source>No group needs a plan: none that runs posts daily or weekly.</source>
        <translation>目前没有每天或每周更新的群，无需提前排期。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the coming week lack material</source>
        <translation>
            <numerusform>未来一周有 %n 条内容缺素材</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{enough} of {total} groups ≥ {days} days</source>
        <translation>{enough}/{total} 个群 ≥ {days} 天</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个群</numerusform>
        </translation>
    </message>
    <message>
        <source>{group}: {days}. Copy its last week forward?</source>
        <translation>{group}：{days}。把上一周复制到下一周？</translation>
    </message>
    <message>
        <source>{group}: nothing is planned.</source>
        <translation>{group}：还没有排期。</translation>
    </message>
    <message>
        <source>Copy week →</source>
        <translation>复制一周 →</translation>
    </message>
    <message>
        <source>Copy the last week of {group} forward</source>
        <translation>把“{group}”的上一周复制到下一周</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>In this group</source>
        <translation>在这个群</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>Muted advice…</source>
        <translation>已静音的建议…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Keep {group} as it is, and mute</source>
        <translation>{group} 保持不变，不再提醒</translation>
    </message>
</context>
<context>
    <name>AnnouncementCard</name>
    <message>
        <source>Announcement</source>
        <translation>群公告</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length}/{limit} 字</translation>
    </message>
    <message numerus="yes">
        <source>Too long for one message: it is copied in %n parts, one at each press.</source>
        <translation>
            <numerusform>一条消息放不下：分 %n 段复制，每按一次复制一段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules copied</source>
        <translation>已复制群规</translation>
    </message>
    <message>
        <source>Part {n} of {all} copied</source>
        <translation>已复制第 {n}/{all} 段</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>复制群规</translation>
    </message>
    <message>
        <source>Copy rules {n}/{all}</source>
        <translation>复制群规 {n}/{all}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%n group(s) ticked</source>
        <translation>
            <numerusform>已完成 %n 个群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) open again</source>
        <translation>
            <numerusform>已撤销 %n 个群的完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {title}</source>
        <translation>已跳过：{title}</translation>
    </message>
    <message>
        <source>Caught up: {title}</source>
        <translation>已补记：{title}</translation>
    </message>
    <message>
        <source>Left as missed: {title}</source>
        <translation>已记为漏做：{title}</translation>
    </message>
    <message>
        <source>Copied; still to fill in: {names}</source>
        <translation>已复制，还需填写：{names}</translation>
    </message>
    <message>
        <source>Text copied for {where}</source>
        <translation>已复制“{where}”的话术</translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) copied as one text</source>
        <translation>
            <numerusform>已将 %n 个待办动作合成一段文字复制</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open on this day</source>
        <translation>这一天没有待办</translation>
    </message>
    <message>
        <source>{said}. {limit}</source>
        <translation>{said}。{limit}</translation>
    </message>
</context>
<context>
    <name>ApplyPack</name>
    <message>
        <source>Apply a pack</source>
        <translation>套用模板</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to {group}</source>
        <translation>
            <numerusform>已为“{group}”添加 %n 个动作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What its groups have in common, e.g. a brand or a subject.</source>
        <translation>这些群的共同点，比如品牌或主题。</translation>
    </message>
    <message>
        <source>New ladder</source>
        <translation>新建进阶路径</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Rename ladder</source>
        <translation>进阶路径改名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>新建品牌</translation>
    </message>
    <message>
        <source>Its facts are shared by all groups of the brand.</source>
        <translation>品牌的资料由旗下各群共用。</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Audience</source>
        <translation>人群画像</translation>
    </message>
    <message>
        <source>Who are they in detail?</source>
        <translation>具体是怎样的人？</translation>
    </message>
    <message>
        <source>Age, work, family, what they worry about.</source>
        <translation>年龄、工作、家庭、在烦什么。</translation>
    </message>
    <message>
        <source>When have they time?</source>
        <translation>什么时候有空？</translation>
    </message>
    <message>
        <source>Peak windows of the group follow from it.</source>
        <translation>群的活跃时段由此而来。</translation>
    </message>
    <message>
        <source>What draws them?</source>
        <translation>什么能吸引他们？</translation>
    </message>
    <message>
        <source>Parents: red packets and games; executives: few, precise posts.</source>
        <translation>家长：红包和游戏；高管：少而精。</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>These groups</source>
        <translation>指定群</translation>
    </message>
    <message>
        <source>All groups that run</source>
        <translation>全部运营群</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不分群</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Several groups make a run: one after the other, each with its own text.</source>
        <translation>选多个群时逐群发送，每个群各有一条话术。</translation>
    </message>
    <message>
        <source>Every group that recruits, runs or closes, those to come included.</source>
        <translation>所有招募中、运营中、收尾中的群，以后新建的群也包括在内。</translation>
    </message>
    <message>
        <source>Something you do for yourself, such as the diary of the day.</source>
        <translation>与具体的群无关的事，例如写群日志。</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>AwardCard</name>
    <message>
        <source>Who</source>
        <translation>获奖人</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>获奖日</translation>
    </message>
    <message>
        <source>All handed over</source>
        <translation>全部已发放</translation>
    </message>
    <message>
        <source>Give a prize by hand: to whom</source>
        <translation>手动颁奖：给谁</translation>
    </message>
    <message>
        <source>To whom a prize is given</source>
        <translation>奖品给谁</translation>
    </message>
    <message>
        <source>Which prize</source>
        <translation>哪个奖品</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>颁发</translation>
    </message>
    <message>
        <source>Who has a prize</source>
        <translation>获奖名单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handed over yet</source>
        <translation>
            <numerusform>%Ln 份还没发</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has the prize in hand</source>
        <translation>{name} 已领到奖品</translation>
    </message>
    <message>
        <source>Take the prize of {name} back</source>
        <translation>收回 {name} 的奖品</translation>
    </message>
    <message>
        <source>by draw</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Daily</source>
        <translation>每日自动</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>Before a move</source>
        <translation>迁移前</translation>
    </message>
    <message>
        <source>File was taken away</source>
        <translation>文件被移走时</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>One is made on each day of use and checked. The newest 14 are kept.</source>
        <translation>每个使用日自动备份一次并校验，保留最近 14 份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Take the last restore back…</source>
        <translation>撤销上次恢复…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Everything becomes as it was on {when}. The data as it is now is backed up first, so that this can be taken back.</source>
        <translation>所有数据将恢复到 {when} 的状态。恢复前会先备份当前数据，可以随时撤回。</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复这份备份？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Backed up. The copy was checked.</source>
        <translation>已备份，并通过校验。</translation>
    </message>
</context>
<context>
    <name>BirthdaySheet</name>
    <message>
        <source>Birthday of {name}</source>
        <translation>{name} 的生日</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>公历</translation>
    </message>
    <message>
        <source>Lunar (China)</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>Leap month</source>
        <translation>闰月</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Start from a pack</source>
        <translation>用模板开始</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>新建动作</translation>
    </message>
    <message>
        <source>Here stands what each of your groups needs today, with the text to post. Start from a ready-made routine, or add the first item yourself.</source>
        <translation>这里列出每个群今天该做的事，话术也备在手边。可以套用现成模板，也可以自己新建第一个动作。</translation>
    </message>
    <message>
        <source>All done for today. Well kept.</source>
        <translation>今天的动作全部完成，辛苦了。</translation>
    </message>
    <message>
        <source>A day of rest: {note}. Nothing is due, and the streak stays.</source>
        <translation>休息期：{note}。今天没有动作，连续完成天数不断。</translation>
    </message>
    <message>
        <source>A day of rest. Nothing is due, and the streak stays.</source>
        <translation>休息期。今天没有动作，连续完成天数不断。</translation>
    </message>
    <message>
        <source>{holiday}: nothing is due.</source>
        <translation>{holiday}，今天没有动作。</translation>
    </message>
    <message>
        <source>Nothing was due on this day.</source>
        <translation>这一天没有动作。</translation>
    </message>
    <message>
        <source>Nothing is planned for this day yet.</source>
        <translation>这一天还没有安排动作。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有动作。</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入群</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Newcomers and their steps</source>
        <translation>新人与步骤</translation>
    </message>
</context>
<context>
    <name>BrandCard</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Ten facts said daily, shared by the groups of a brand, filled into their texts.</source>
        <translation>天天要说的十件事，由品牌旗下各群共用，自动填进话术。</translation>
    </message>
    <message>
        <source>Brand card</source>
        <translation>品牌卡</translation>
    </message>
    <message>
        <source>Delete brand</source>
        <translation>删除品牌</translation>
    </message>
    <message>
        <source>No brand</source>
        <translation>不属于品牌</translation>
    </message>
    <message>
        <source>New brand…</source>
        <translation>新建品牌…</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个群</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} of {all}</source>
        <translation>{said}/{all}</translation>
    </message>
    <message>
        <source>Who speaks (persona)</source>
        <translation>由谁来说（人设）</translation>
    </message>
    <message>
        <source>In texts: {variable}</source>
        <translation>话术里写作 {variable}</translation>
    </message>
    <message>
        <source>{brand} deleted</source>
        <translation>已删除{brand}</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Tag for those selected</source>
        <translation>给所选成员加标签</translation>
    </message>
    <message>
        <source>{field} of those selected</source>
        <translation>所选成员的{field}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Set role</source>
        <translation>设角色</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Status and more</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>逐人私信…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>取消选择（Esc）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>无层级</translation>
    </message>
    <message>
        <source>Edit tiers…</source>
        <translation>编辑层级…</translation>
    </message>
    <message>
        <source>End role</source>
        <translation>取消角色</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>新建角色…</translation>
    </message>
    <message>
        <source>Edit roles…</source>
        <translation>编辑角色…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>Set {field}…</source>
        <translation>设置{field}…</translation>
    </message>
    <message>
        <source>Number those without</source>
        <translation>补全编号</translation>
    </message>
    <message>
        <source>Merge two into one person…</source>
        <translation>把两人合并为一人…</translation>
    </message>
    <message>
        <source>Make a picture of them…</source>
        <translation>为他们制作图片…</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>work</source>
        <comment>a day at the weekend that is worked</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>a day of a rest range</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>worked in exchange for a holiday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>nothing planned for this group</source>
        <translation>本群这天还没有排期</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month: its name, the year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>first day of a week that ends in another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last day of a week that begins in another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of a week within one month</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last day of a week within one month</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first day of a week that ends in another month</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last day of a week that begins in another month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{from_}–{to}</source>
        <comment>from a time to another</comment>
        <translation>{from_}–{to}</translation>
    </message>
    <message>
        <source>{names} and {n} more groups</source>
        <translation>{names}，另有 {n} 个群</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>missing: {parts}</source>
        <translation>缺：{parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>这里不行</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>灵感</translation>
    </message>
    <message numerus="yes">
        <source>%n entries: {where}</source>
        <translation>
            <numerusform>%n 条：{where}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: {where}</source>
        <translation>复制到：{where}</translation>
    </message>
    <message>
        <source>{part} missing</source>
        <translation>缺{part}</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing</source>
        <translation>
            <numerusform>缺 %n 项素材</numerusform>
        </translation>
    </message>
    <message>
        <source>Idea without a day</source>
        <translation>未定日期的灵感</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Back to today (Home)</source>
        <translation>回到今天（Home）</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Add an entry on the chosen day (N)</source>
        <translation>在选中的日期添加内容（N）</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加内容</translation>
    </message>
    <message>
        <source>Details, and what is planned ahead</source>
        <translation>详情与提前排期</translation>
    </message>
    <message>
        <source>Week before (Page up)</source>
        <translation>上一周（Page Up）</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>上个月（Page Up）</translation>
    </message>
    <message>
        <source>Week after (Page down)</source>
        <translation>下一周（Page Down）</translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation>下个月（Page Down）</translation>
    </message>
    <message>
        <source>Share timetable</source>
        <translation>分享课表</translation>
    </message>
    <message>
        <source>The plan as members see it: text, picture, PDF, calendar file</source>
        <translation>成员看到的安排：文字、图片、PDF、日历文件</translation>
    </message>
    <message>
        <source>Activities, templates, weeks, import, advice</source>
        <translation>活动、模板、周、导入、建议</translation>
    </message>
    <message>
        <source>This week…</source>
        <translation>本周…</translation>
    </message>
    <message>
        <source>Next week…</source>
        <translation>下周…</translation>
    </message>
    <message>
        <source>This month…</source>
        <translation>本月…</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>其他日期…</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activities of all months with their results, nothing else</source>
        <translation>只看活动：所有月份及其结果</translation>
    </message>
    <message>
        <source>Plan an activity…</source>
        <translation>安排活动…</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Entry before, or week before</source>
        <translation>上一条，或上一周</translation>
    </message>
    <message>
        <source>Next entry, or next week</source>
        <translation>下一条，或下一周</translation>
    </message>
    <message>
        <source>Choose one more, backwards</source>
        <translation>向前多选一条</translation>
    </message>
    <message>
        <source>Choose one more, onwards</source>
        <translation>向后多选一条</translation>
    </message>
    <message>
        <source>Choose all on show</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Add an entry on the chosen day</source>
        <translation>在选中的日期添加内容</translation>
    </message>
    <message>
        <source>Note an idea</source>
        <translation>记下灵感</translation>
    </message>
    <message>
        <source>Move a day back</source>
        <translation>提前一天</translation>
    </message>
    <message>
        <source>Move a day on</source>
        <translation>推后一天</translation>
    </message>
    <message>
        <source>Move a week back; by hours: 15 min earlier</source>
        <translation>提前一周；周视图中提前 15 分钟</translation>
    </message>
    <message>
        <source>Move a week on; by hours: 15 min later</source>
        <translation>推后一周；周视图中推后 15 分钟</translation>
    </message>
    <message>
        <source>Move a week back</source>
        <translation>提前一周</translation>
    </message>
    <message>
        <source>Move a week on</source>
        <translation>推后一周</translation>
    </message>
    <message>
        <source>Move an hour earlier</source>
        <translation>提前一小时</translation>
    </message>
    <message>
        <source>Move an hour later</source>
        <translation>推后一小时</translation>
    </message>
    <message>
        <source>15 min shorter</source>
        <translation>缩短 15 分钟</translation>
    </message>
    <message>
        <source>15 min longer</source>
        <translation>延长 15 分钟</translation>
    </message>
    <message>
        <source>Shift by days…</source>
        <translation>平移若干天…</translation>
    </message>
    <message>
        <source>Put among the ideas</source>
        <translation>放入灵感</translation>
    </message>
    <message>
        <source>Give an idea the chosen day</source>
        <translation>把灵感排到选中的日期</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste on the chosen day</source>
        <translation>粘贴到选中的日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>All entries of the day</source>
        <translation>当天全部内容</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Let go of what is chosen or dragged</source>
        <translation>取消选择或拖动</translation>
    </message>
    <message>
        <source>Lay out a template…</source>
        <translation>排入模板…</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>存为排期模板…</translation>
    </message>
    <message>
        <source>Copy a week…</source>
        <translation>复制整周…</translation>
    </message>
    <message>
        <source>Plan an activity on the chosen day</source>
        <translation>在所选日期安排活动</translation>
    </message>
    <message>
        <source>Find entries by title</source>
        <translation>按标题查找内容</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Month or week before</source>
        <translation>上个月或上一周</translation>
    </message>
    <message>
        <source>Month or week after</source>
        <translation>下个月或下一周</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CamePart</name>
    <message>
        <source>Find a name</source>
        <translation>查找姓名</translation>
    </message>
    <message>
        <source>Whom the list shows</source>
        <translation>名单范围</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Paste names…</source>
        <translation>粘贴名单…</translation>
    </message>
    <message>
        <source>All who signed up came</source>
        <translation>报名的都到了</translation>
    </message>
    <message>
        <source>Copy who did not come</source>
        <translation>复制未到名单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln 人到场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people had signed up</source>
        <translation>
            <numerusform>%Ln 人报名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个名字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameSheet</name>
    <message>
        <source>Paste who came</source>
        <translation>粘贴到场名单</translation>
    </message>
    <message>
        <source>Names, a line each</source>
        <translation>每行一个姓名</translation>
    </message>
    <message>
        <source>A name a line</source>
        <translation>每行一个姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>They came</source>
        <translation>登记到场</translation>
    </message>
    <message>
        <source>Kept who came</source>
        <translation>已登记到场</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are meant.</source>
        <translation>
            <numerusform>对应 %Ln 位成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as names, as no member is called so: {names}</source>
        <translation>没有这样的成员，按姓名保留：{names}</translation>
    </message>
    <message>
        <source>Left out, as several are called so: {names}</source>
        <translation>有同名成员，未登记：{names}</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Card now</source>
        <translation>现在的群昵称</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应改为</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>Numbers are written</source>
        <translation>编号写法</translation>
    </message>
    <message>
        <source>Cards are written</source>
        <translation>群昵称写法</translation>
    </message>
    <message>
        <source>number-trade-nickname</source>
        <translation>编号-行业-昵称</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>Copy with cards</source>
        <translation>连同建议复制</translation>
    </message>
    <message>
        <source>Say how cards are written, and see who is to be renamed.</source>
        <translation>先定好群昵称怎么写，就能看到还有谁没改。</translation>
    </message>
    <message>
        <source>Every card is in the format.</source>
        <translation>大家的群昵称都改好了。</translation>
    </message>
    <message>
        <source>e.g. {number}</source>
        <translation>例如 {number}</translation>
    </message>
    <message>
        <source>Members to be renamed</source>
        <translation>还没改群昵称的成员</translation>
    </message>
    <message>
        <source>Names copied</source>
        <translation>名单已复制</translation>
    </message>
</context>
<context>
    <name>CarrierRow</name>
    <message>
        <source>Hours and days of {name}</source>
        <translation>{name} 的时段和起止日</translation>
    </message>
    <message>
        <source>End the role of {name} today</source>
        <translation>{name} 的角色到今天为止</translation>
    </message>
</context>
<context>
    <name>CeremonyCard</name>
    <message>
        <source>Opening ceremony</source>
        <translation>开营仪式</translation>
    </message>
    <message>
        <source>Closing ceremony</source>
        <translation>结营仪式</translation>
    </message>
    <message>
        <source>Why we are here, the rules, the first task: newcomers begin together.</source>
        <translation>为什么来、群规、第一个任务：大家一起开始。</translation>
    </message>
    <message>
        <source>Summaries, certificates, the honour list, and where to go next.</source>
        <translation>总结、证书、荣誉榜，以及下一步去哪里。</translation>
    </message>
    <message>
        <source>Plan the opening</source>
        <translation>准备开营</translation>
    </message>
    <message>
        <source>Plan the closing</source>
        <translation>准备结营</translation>
    </message>
    <message>
        <source>Held today</source>
        <translation>今天已举行</translation>
    </message>
    <message>
        <source>Not held after all</source>
        <translation>其实没有举行</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>还没定日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>One more line…</source>
        <translation>再加一项…</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>再加一项</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>取消仪式</translation>
    </message>
    <message>
        <source>held on {day}</source>
        <translation>{day}已举行</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>还没定日期</translation>
    </message>
    <message>
        <source>was on {day}</source>
        <translation>原定{day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已列入计划</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>仪式已取消</translation>
    </message>
    <message>
        <source>Line taken out</source>
        <translation>已去掉一项</translation>
    </message>
</context>
<context>
    <name>ChainSheet</name>
    <message>
        <source>Paste a chain</source>
        <translation>粘贴接龙</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>接龙内容</translation>
    </message>
    <message>
        <source>#接龙
1. …
2. …</source>
        <translation>#接龙
1. …
2. …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>handed in late</source>
        <translation>补交</translation>
    </message>
    <message>
        <source>For</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>登记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) marked</source>
        <translation>
            <numerusform>已登记 %Ln 位成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are meant.</source>
        <translation>
            <numerusform>对应 %Ln 位成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not clear who is meant: {names}</source>
        <translation>无法确定是谁：{names}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>{title}: copy, save</source>
        <translation>{title}：复制、保存</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>图片已复制</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <translation>数字已复制</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>The chart was not saved: {why}</source>
        <translation>图表没有保存：{why}</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as {kind}…</source>
        <translation>保存为 {kind}…</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>怎么算的？</translation>
    </message>
</context>
<context>
    <name>ChatFigures</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Joined · left</source>
        <translation>入群 · 退群</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>时间范围</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <comment>messages</comment>
        <translation>
            <numerusform>共 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is added twice</source>
        <translation>不会重复导入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inviters found</source>
        <translation>
            <numerusform>找到 %Ln 位邀请人</numerusform>
        </translation>
    </message>
    <message>
        <source>keyword {words}</source>
        <translation>关键词 {words}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people wrote</source>
        <translation>
            <numerusform>%Ln 人发言</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatImportSheet</name>
    <message>
        <source>Import a chat</source>
        <translation>导入聊天记录</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>{name} · {count} more</source>
        <translation>{name} · 还有 {count} 个</translation>
    </message>
    <message>
        <source>Stopping; nothing of it is kept…</source>
        <translation>正在停止，不会保留任何内容…</translation>
    </message>
    <message>
        <source>Choose chats</source>
        <translation>选择聊天记录</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天记录</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) added</source>
        <translation>
            <numerusform>新增 %Ln 位成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The chat and the roster differ; the roster was left as it is</source>
        <translation>聊天记录与成员名单不一致，名单未作改动</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln second(s) left</source>
        <translation>
            <numerusform>大约还需 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln message(s)</source>
        <translation>
            <numerusform>导入 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过这个</translation>
    </message>
    <message>
        <source>Drop a chat here, several or a folder: exported or copied out of WeChat, WhatsApp, QQ, Telegram, LINE, Discord or Signal. Nothing is changed before you have seen what it would bring.</source>
        <translation>把聊天记录拖到这里，可以是一个、多个文件或文件夹：从微信、WhatsApp、QQ、Telegram、LINE、Discord 或 Signal 导出或复制的均可。先给你看结果，确认前不作任何改动。</translation>
    </message>
    <message>
        <source>There is no group yet. Make one first; its chats can be imported then.</source>
        <translation>还没有群。请先新建一个，然后就能导入它的聊天记录。</translation>
    </message>
    <message>
        <source>Paste what you copied out of the chat</source>
        <translation>粘贴从聊天中复制的内容</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>要导入的文本</translation>
    </message>
    <message>
        <source>Which group is this chat of? Choose it above.</source>
        <translation>这是哪个群的聊天记录？请在上方选择。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ChatLook</name>
    <message>
        <source>What is kept: who, when, what kind, how long. The texts are read once to find joins, check-ins and sign-ups, and are not stored. Nothing leaves this computer. Undo takes the whole import back.</source>
        <translation>保存什么：谁、何时、什么类型、多长。正文只读一次，用来找出入群、打卡和接龙，不会保存。任何内容都不会离开这台电脑。撤销即可收回整次导入。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新名字</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已对上</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不算成员</translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln new as members</source>
        <translation>
            <numerusform>把 %Ln 个新名字加为成员</numerusform>
        </translation>
    </message>
    <message>
        <source>With the days they joined, where the chat tells them</source>
        <translation>聊天记录里有入群日期的，一并填上</translation>
    </message>
    <message>
        <source>Names in the chat</source>
        <translation>聊天中的名字</translation>
    </message>
</context>
<context>
    <name>ChatTelling</name>
    <message>
        <source>WeChat (selection by e-mail)</source>
        <translation>微信（邮件发送的记录）</translation>
    </message>
    <message>
        <source>WeChat (copied on a phone)</source>
        <translation>微信（手机上复制）</translation>
    </message>
    <message>
        <source>WeChat (copied on a computer)</source>
        <translation>微信（电脑上复制）</translation>
    </message>
    <message>
        <source>WeChat (text)</source>
        <translation>微信（文本）</translation>
    </message>
    <message>
        <source>WeChat (CSV)</source>
        <translation>微信（CSV）</translation>
    </message>
    <message>
        <source>WeChat (spreadsheet)</source>
        <translation>微信（表格）</translation>
    </message>
    <message>
        <source>WeChat (JSON)</source>
        <translation>微信（JSON）</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Telegram (JSON)</source>
        <translation>Telegram（JSON）</translation>
    </message>
    <message>
        <source>Copied out of Telegram</source>
        <translation>从 Telegram 复制</translation>
    </message>
    <message>
        <source>QQ (its own text)</source>
        <translation>QQ（自带文本）</translation>
    </message>
    <message>
        <source>QQ (text in blocks)</source>
        <translation>QQ（分块文本）</translation>
    </message>
    <message>
        <source>QQ (JSON)</source>
        <translation>QQ（JSON）</translation>
    </message>
    <message>
        <source>QQ (CSV or spreadsheet)</source>
        <translation>QQ（CSV 或表格）</translation>
    </message>
    <message>
        <source>Copied out of QQ</source>
        <translation>从 QQ 复制</translation>
    </message>
    <message>
        <source>Discord (JSON)</source>
        <translation>Discord（JSON）</translation>
    </message>
    <message>
        <source>Discord (CSV)</source>
        <translation>Discord（CSV）</translation>
    </message>
    <message>
        <source>LINE (its own text)</source>
        <translation>LINE（自带文本）</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Open chat format (JSON, JSONL)</source>
        <translation>开放聊天格式（JSON、JSONL）</translation>
    </message>
    <message>
        <source>Some characters were damaged; they do not count as letters.</source>
        <translation>有些字符已损坏，不计入字数。</translation>
    </message>
    <message>
        <source>The encoding was guessed; look whether the names are right.</source>
        <translation>编码是猜测的，请看看名字是否正确。</translation>
    </message>
    <message>
        <source>Day and month could be the other way round; choose above which comes first.</source>
        <translation>日和月可能颠倒了；请在上方选择日期写法。</translation>
    </message>
    <message>
        <source>The dates are written in several orders.</source>
        <translation>文件中的日期写法不一致。</translation>
    </message>
    <message>
        <source>Lines that only look like messages were taken for part of one.</source>
        <translation>有些行只是看上去像消息，已算作消息内容的一部分。</translation>
    </message>
    <message>
        <source>Some lines may be part of a message, and not messages of their own.</source>
        <translation>有些行可能是消息内容的一部分，而不是单独的消息。</translation>
    </message>
    <message>
        <source>Some messages are not in the order of their times.</source>
        <translation>有些消息没有按时间先后排列。</translation>
    </message>
    <message>
        <source>Messages whose time cannot be read were left out.</source>
        <translation>时间无法识别的消息未导入。</translation>
    </message>
    <message>
        <source>The file breaks off; what could be read is taken.</source>
        <translation>文件不完整，能读出的部分会导入。</translation>
    </message>
    <message>
        <source>There are no times in this, so all of it is of one day.</source>
        <translation>其中没有时间，全部算在同一天。</translation>
    </message>
    <message>
        <source>{name}: came on {day}, and not on {known}</source>
        <translation>{name}：{day}入群，而不是{known}</translation>
    </message>
    <message>
        <source>{name}: came again on {day} without having left</source>
        <translation>{name}：没有退群却于{day}再次入群</translation>
    </message>
    <message>
        <source>{name}: left on {day}, and not on {known}</source>
        <translation>{name}：{day}退群，而不是{known}</translation>
    </message>
    <message>
        <source>{name}: left on {day}, before coming on {known}</source>
        <translation>{name}：{day}退群，早于{known}入群</translation>
    </message>
    <message>
        <source>{name}: wrote after leaving on {day}</source>
        <translation>{name}：{day}退群后仍有发言</translation>
    </message>
    <message>
        <source>{name}: came on {day} by somebody else&apos;s invitation</source>
        <translation>{name}：{day}入群，邀请人与名单不同</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号一致</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名字一致</translation>
    </message>
    <message>
        <source>alias, remembered</source>
        <translation>记住的别名</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>名字几乎相同</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>由你指定</translation>
    </message>
    <message>
        <source>found before</source>
        <translation>以前对上的</translation>
    </message>
    <message>
        <source>several members bear this name</source>
        <translation>有多位成员叫这个名字</translation>
    </message>
    <message>
        <source>the member of this name has another account</source>
        <translation>这个名字的成员用的是别的账号</translation>
    </message>
    <message>
        <source>several accounts in the chat fit one member</source>
        <translation>聊天中有多个账号对应同一成员</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in little room</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>removed {day}</source>
        <translation>{day}被移出群聊</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>{day}退群</translation>
    </message>
    <message>
        <source>joined {day}, invited by {name}</source>
        <translation>{day}入群，{name}邀请</translation>
    </message>
    <message>
        <source>joined {day} by QR code</source>
        <translation>{day}扫码入群</translation>
    </message>
    <message>
        <source>joined {day} by link</source>
        <translation>{day}通过链接入群</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation>{day}入群</translation>
    </message>
</context>
<context>
    <name>CheckInsTab</name>
    <message>
        <source>What of the check-ins</source>
        <translation>打卡的哪一部分</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>接龙</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>搭档</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>接龙</translation>
    </message>
    <message>
        <source>Paste a sign-up</source>
        <translation>粘贴接龙</translation>
    </message>
    <message>
        <source>Paste check-ins</source>
        <translation>粘贴打卡</translation>
    </message>
    <message>
        <source>Paste homework</source>
        <translation>粘贴作业</translation>
    </message>
</context>
<context>
    <name>CheckUpCard</name>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Is the group quiet? Five questions find out why.</source>
        <translation>群安静了？五个问题找原因。</translation>
    </message>
    <message>
        <source>Check up…</source>
        <translation>做体检…</translation>
    </message>
    <message>
        <source>Check up again…</source>
        <translation>再做一次…</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>去定位</translation>
    </message>
    <message>
        <source>Pack…</source>
        <translation>用模板…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>看群规</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>看角色</translation>
    </message>
    <message>
        <source>Item…</source>
        <translation>加动作…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>改阶段</translation>
    </message>
</context>
<context>
    <name>CheckUpSheet</name>
    <message>
        <source>Check-up</source>
        <translation>群体检</translation>
    </message>
    <message>
        <source>Five questions that need no figures. Each answer suggests a step.</source>
        <translation>五个不用看数据的问题，每个回答都带一个建议。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ChooseSet</name>
    <message>
        <source>Choose rules</source>
        <translation>选择群规</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>群规集</translation>
    </message>
    <message>
        <source>Rules of the set</source>
        <translation>这套群规</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>使用这套群规</translation>
    </message>
    <message>
        <source>The group goes by these rules from today</source>
        <translation>本群从今天起使用这套群规</translation>
    </message>
    <message>
        <source>used by {groups}</source>
        <translation>使用中：{groups}</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>ready-made</source>
        <translation>现成模板</translation>
    </message>
</context>
<context>
    <name>ChooseWords</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesCard</name>
    <message>
        <source>Seats and QR code</source>
        <translation>名额与二维码</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>没有二维码</translation>
    </message>
    <message>
        <source>Renewed today</source>
        <translation>今天已换码</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>多少人起提醒</translation>
    </message>
    <message>
        <source>QR code works until</source>
        <translation>二维码有效期至</translation>
    </message>
    <message>
        <source>It admits up to</source>
        <translation>扫码上限</translation>
    </message>
    <message>
        <source>QR code ran out</source>
        <translation>二维码已失效</translation>
    </message>
    <message>
        <source>renew by {day}</source>
        <translation>最迟{day}换</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>有效至{day}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>usual: {n}</source>
        <translation>通常：{n}</translation>
    </message>
    <message>
        <source>QR code renewed</source>
        <translation>已更换二维码</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Own columns…</source>
        <translation>自定义列…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to Today</source>
        <translation>前往今日</translation>
    </message>
    <message>
        <source>Go to Groups</source>
        <translation>前往群</translation>
    </message>
    <message>
        <source>Go to Members</source>
        <translation>前往成员</translation>
    </message>
    <message>
        <source>Go to Library</source>
        <translation>前往素材库</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>前往设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search or jump…</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>下一个群</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>上一个群</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New group from pack…</source>
        <translation>用模板建群…</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>Export roster…</source>
        <translation>导出名单…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Open workspace folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Back to my workspace</source>
        <translation>回到我的工作区</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>打开示例工作区</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>外观：{name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>About GroupPilot</source>
        <translation>关于 GroupPilot</translation>
    </message>
    <message>
        <source>Backed up. The copy was checked.</source>
        <translation>已备份，并通过校验。</translation>
    </message>
    <message>
        <source>Go to Calendar</source>
        <translation>前往内容排期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>内容排期</translation>
    </message>
    <message>
        <source>Lay out a template…</source>
        <translation>排入模板…</translation>
    </message>
    <message>
        <source>Save the week as a template…</source>
        <translation>把这一周存为模板…</translation>
    </message>
    <message>
        <source>Copy a week…</source>
        <translation>复制整周…</translation>
    </message>
    <message>
        <source>Muted advice…</source>
        <translation>已静音的建议…</translation>
    </message>
    <message>
        <source>Share timetable…</source>
        <translation>分享课表…</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>周复盘</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>导入排期…</translation>
    </message>
    <message>
        <source>Make a picture…</source>
        <translation>制作图片…</translation>
    </message>
    <message>
        <source>Go to Trends</source>
        <translation>前往趋势</translation>
    </message>
    <message>
        <source>Import chat…</source>
        <translation>导入聊天记录…</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare with the real group</source>
        <translation>与实际群成员核对</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Choose today&apos;s list</source>
        <translation>选择今天的成员列表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>The roster is as the group is now</source>
        <translation>名单已与群保持一致</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>新加入</translation>
    </message>
    <message>
        <source>not on the roster</source>
        <translation>名单里没有</translation>
    </message>
    <message>
        <source>Renamed, or somebody else?</source>
        <translation>改名了，还是另一个人？</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回来了</translation>
    </message>
    <message>
        <source>had left before</source>
        <translation>之前退过群</translation>
    </message>
    <message>
        <source>was removed before</source>
        <translation>之前被移出过</translation>
    </message>
    <message>
        <source>Unclear, left as they are</source>
        <translation>不明确，保持原样</translation>
    </message>
    <message>
        <source>Apply: {changes}</source>
        <translation>应用：{changes}</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are there as they are known.</source>
        <translation>
            <numerusform>%Ln 位成员与名单一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The roster agrees with the group.</source>
        <translation>名单与群完全一致。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>重新粘贴</translation>
    </message>
    <message>
        <source>Today&apos;s list</source>
        <translation>今天的成员列表</translation>
    </message>
    <message>
        <source>Hold the roster against the real group: who joined, who is gone, who has another name. Nothing is changed before you have seen it, and nobody is renamed on a guess.</source>
        <translation>把名单与实际群成员核对：谁加入了、谁离开了、谁改了名。确认之前不会改动任何内容，也绝不凭猜测改名。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>名单里</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>群里</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>More than half of the members are missing: the list may be cut off. Nobody is ended.</source>
        <translation>一半以上的成员不在列表中：列表可能不完整，因此不会标记任何人离开。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Paste what you copied from the member page of the chat app. Names, one a line, do as well.</source>
        <translation>把从群成员页面复制的内容粘贴到这里；只有名字、一行一个也可以。</translation>
    </message>
    <message>
        <source>Compared before:</source>
        <translation>以前的核对：</translation>
    </message>
    <message>
        <source>Kept that the roster agrees with the group</source>
        <translation>已记下：名单与群里一致</translation>
    </message>
    <message>
        <source>Keep as compared</source>
        <translation>记为已核对</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>the same id</source>
        <translation>平台 ID 相同</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>编号相同</translation>
    </message>
    <message>
        <source>number and name in the card</source>
        <translation>名片中的编号和名字相同</translation>
    </message>
    <message>
        <source>the same card</source>
        <translation>群名片相同</translation>
    </message>
    <message>
        <source>the same nickname</source>
        <translation>昵称相同</translation>
    </message>
    <message>
        <source>was called so before</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>a part of the card is the same</source>
        <translation>名片有一部分相同</translation>
    </message>
    <message>
        <source>the names are alike</source>
        <translation>名字相近</translation>
    </message>
    <message>
        <source>several are called so</source>
        <translation>有几个人同名</translation>
    </message>
    <message>
        <source>several members fit</source>
        <translation>有几位成员符合</translation>
    </message>
    <message>
        <source>stands in the list twice</source>
        <translation>在列表中出现两次</translation>
    </message>
    <message>
        <source>the number is somebody else&apos;s</source>
        <translation>编号属于别人</translation>
    </message>
    <message>
        <source>number and name are two members&apos;</source>
        <translation>编号和名字属于两位成员</translation>
    </message>
    <message>
        <source>the member has another number</source>
        <translation>该成员的编号不同</translation>
    </message>
    <message>
        <source>the id was damaged by a spreadsheet</source>
        <translation>ID 被表格软件破坏了</translation>
    </message>
    <message>
        <source>{reason}; also possible: {others}</source>
        <translation>{reason}；也可能是：{others}</translation>
    </message>
    <message>
        <source>removed from {group} on {day}</source>
        <translation>{day} 被移出 {group}</translation>
    </message>
    <message>
        <source>one so called was removed from {group} on {day}</source>
        <translation>有同名者 {day} 被移出 {group}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined</source>
        <translation>
            <numerusform>%Ln 人加入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln 人离开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln 人改名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln 人回来</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed with the group</source>
        <translation>与群里一致</translation>
    </message>
</context>
<context>
    <name>CompletenessLine</name>
    <message>
        <source>Questions answered</source>
        <translation>已回答的问题</translation>
    </message>
    <message>
        <source>Keep the pack&apos;s words</source>
        <translation>采用模板的说法</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>已答 {n}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>%n by the pack</source>
        <translation>
            <numerusform>模板代答 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole: everybody can be told what this group is for.</source>
        <translation>完整了：谁问起都说得清这个群为什么存在。</translation>
    </message>
    <message>
        <source>Nothing is missing. Make the pack&apos;s words your own.</source>
        <translation>不缺什么了，把模板的说法改成自己的话吧。</translation>
    </message>
    <message>
        <source>Missing: {gaps}. {why}</source>
        <translation>还缺：{gaps}。{why}</translation>
    </message>
</context>
<context>
    <name>CopyWeekSheet</name>
    <message>
        <source>Copy a week</source>
        <translation>复制整周</translation>
    </message>
    <message>
        <source>The groups that each entry has</source>
        <translation>各条内容原来的群</translation>
    </message>
    <message>
        <source>The week of</source>
        <translation>这一天所在的周</translation>
    </message>
    <message>
        <source>To the week of</source>
        <translation>复制到这一天所在的周</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Only what is for {group} is copied.</source>
        <translation>只复制 {group} 的内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Choose another week, or groups to copy it for.</source>
        <translation>请选择另一周，或选择要复制到的群。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s): {week} → {other}</source>
        <translation>
            <numerusform>%n 条内容：{week} → {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in this week to copy: what repeats falls there by itself.</source>
        <translation>这一周没有可复制的内容：重复的内容会自己出现。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) copied</source>
        <translation>
            <numerusform>已复制 %n 条内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Add a cost: what for, then Return</source>
        <translation>添加费用：写明用途后按回车</translation>
    </message>
    <message>
        <source>With the prizes: {planned} planned, {spent} spent.</source>
        <translation>含奖品：预算 {planned}，实际 {spent}。</translation>
    </message>
    <message>
        <source>Delete cost</source>
        <translation>删除费用</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between short sentences</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>{what}: {text}</source>
        <comment>a label and what it holds</comment>
        <translation>{what}：{text}</translation>
    </message>
</context>
<context>
    <name>CoverGrid</name>
    <message>
        <source>Who is there when</source>
        <translation>值班安排</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No {role}</source>
        <translation>没有{role}</translation>
    </message>
    <message>
        <source>No {role} in the mornings</source>
        <translation>早上没有{role}</translation>
    </message>
    <message>
        <source>No {role} at noon</source>
        <translation>中午没有{role}</translation>
    </message>
    <message>
        <source>No {role} in the evenings</source>
        <translation>晚上没有{role}</translation>
    </message>
    <message>
        <source>No {role} in the morning on {days}</source>
        <translation>{days}早上没有{role}</translation>
    </message>
    <message>
        <source>No {role} at noon on {days}</source>
        <translation>{days}中午没有{role}</translation>
    </message>
    <message>
        <source>No {role} in the evening on {days}</source>
        <translation>{days}晚上没有{role}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人担任</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>hours that nobody covers</comment>
        <translation>空缺</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>always</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>{days}: {slots}</source>
        <comment>weekdays and times of day</comment>
        <translation>{days}：{slots}</translation>
    </message>
    <message>
        <source>since an unknown day</source>
        <translation>起始日不详</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}开始</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到{day}</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <comment>weekdays from the first to the last</comment>
        <translation>{first}至{last}</translation>
    </message>
</context>
<context>
    <name>DailyPage</name>
    <message>
        <source>every how many days</source>
        <translation>每几天</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>day(s),</source>
        <translation>天，</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>All of it lies in this folder of this computer, and nowhere else.</source>
        <translation>所有数据只存放在这台电脑的这个文件夹里。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Move to another folder…</source>
        <translation>迁移到其他文件夹…</translation>
    </message>
    <message>
        <source>Use another workspace…</source>
        <translation>使用其他工作区…</translation>
    </message>
    <message>
        <source>Data and backups are copied to {path} and checked before that folder is used, at once. The old folder keeps its backups and the old file under another name.</source>
        <translation>数据和备份会复制到 {path}，校验无误后立即启用。原文件夹里的备份会保留，旧数据文件改名保存。</translation>
    </message>
    <message>
        <source>Move the data?</source>
        <translation>迁移数据？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>选择一个空文件夹</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Day</source>
        <translation>日期与时间</translation>
    </message>
    <message>
        <source>From today on; days that ended stay as they are.</source>
        <translation>从今天起生效，已结束的日子不受影响。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Type to search, e.g. Shanghai.</source>
        <translation>输入即可搜索，例如 Shanghai。</translation>
    </message>
    <message>
        <source>What is ticked before this time counts for the day before.</source>
        <translation>在这个时间之前完成的动作，算作前一天。</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>一天开始于</translation>
    </message>
    <message>
        <source>Whose public holidays and swapped working days routines of working days follow.</source>
        <translation>按工作日执行的动作，依照该地区的法定节假日和调休安排。</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>节假日地区</translation>
    </message>
    <message>
        <source>No holidays</source>
        <translation>不按节假日</translation>
    </message>
    <message>
        <source>There is no zone of this name; the one before is kept.</source>
        <translation>没有这个时区，已保留原来的设置。</translation>
    </message>
    <message>
        <source>Kept, from today on.</source>
        <translation>已保存，从今天起生效。</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>Done of the day</source>
        <translation>当天完成进度</translation>
    </message>
    <message>
        <source>Copy the day</source>
        <translation>复制全天</translation>
    </message>
    <message>
        <source>All open texts of the day as one, for the phone (Ctrl+Shift+C)</source>
        <translation>将当天待发的话术合成一段，发到手机用（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>New item (Ctrl+Shift+N)</source>
        <translation>新建动作（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建动作</translation>
    </message>
    <message>
        <source>Day before (Page up)</source>
        <translation>前一天（Page Up）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Back to today (Home)</source>
        <translation>回到今天（Home）</translation>
    </message>
    <message>
        <source>Day after (Page down)</source>
        <translation>后一天（Page Down）</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还需 {time}</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>没有待办</translation>
    </message>
    <message numerus="yes">
        <source>%n-day streak</source>
        <translation>
            <numerusform>连续完成 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>没有动作</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) planned</source>
        <translation>
            <numerusform>计划 %n 个动作</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done}/{total}</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Items of the day</source>
        <translation>当天动作</translation>
    </message>
    <message>
        <source>Tick or untick (Space)</source>
        <translation>完成或撤销完成（空格）</translation>
    </message>
    <message>
        <source>Copy text (C)</source>
        <translation>复制话术（C）</translation>
    </message>
    <message>
        <source>Skip all missed days (S)</source>
        <translation>跳过所有漏做的日子（S）</translation>
    </message>
    <message>
        <source>Leave all as missed (M)</source>
        <translation>全部记为漏做（M）</translation>
    </message>
    <message>
        <source>All missed days were done (Space)</source>
        <translation>漏做的日子全部补记（空格）</translation>
    </message>
    <message>
        <source>{title} (must-do: it carries the streak)</source>
        <translation>{title}（保底动作，计入连续完成）</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>完成或撤销完成</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>Leave as missed</source>
        <translation>记为漏做</translation>
    </message>
    <message>
        <source>Note the figure</source>
        <translation>填写数据</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>转到详情</translation>
    </message>
    <message>
        <source>Edit item…</source>
        <translation>编辑动作…</translation>
    </message>
</context>
<context>
    <name>DaySurface</name>
    <message>
        <source>Entries of the day</source>
        <translation>当天的内容</translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>DaysPart</name>
    <message>
        <source>Search the diaries of all groups…</source>
        <translation>搜索所有群的日志…</translation>
    </message>
    <message>
        <source>Days of the diary</source>
        <translation>日志日期</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>打开这一天</translation>
    </message>
    <message>
        <source>No diary holds all of these words.</source>
        <translation>没有同时包含这些词的日志。</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>还没写</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Days of check-ins</source>
        <translation>打卡日</translation>
    </message>
    <message>
        <source>Only these days count for streaks and shares. Rest days are left out anyway.</source>
        <translation>连续打卡和完成率只算这些天；休息期本来就不算。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Days of check-ins changed</source>
        <translation>打卡日已更改</translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>自己</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不设日期</translation>
    </message>
    <message>
        <source>Delete decision</source>
        <translation>删除决定</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>谁来做</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Edit decision</source>
        <translation>编辑决定</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>{day}完成</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}前</translation>
    </message>
    <message>
        <source>Decision deleted</source>
        <translation>决定已删除</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>OPEN FROM BEFORE</source>
        <translation>之前未完成</translation>
    </message>
    <message>
        <source>THIS WEEK</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>What to do differently…</source>
        <translation>接下来怎么改…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>添加决定</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>What will you do differently? Whatever is decided here is listed until it is done.</source>
        <translation>接下来要怎么改？这里写下的决定会一直列出，直到完成。</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Edit item</source>
        <translation>编辑动作</translation>
    </message>
    <message>
        <source>Done: {when}</source>
        <translation>已完成：{when}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Done {key}</source>
        <translation>完成 {key}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Copy and next</source>
        <translation>复制并下一群</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Untick {key}</source>
        <translation>撤销完成 {key}</translation>
    </message>
    <message>
        <source>Open again {key}</source>
        <translation>重新打开 {key}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 个群</numerusform>
        </translation>
    </message>
    <message>
        <source>Posted: {when}</source>
        <translation>已发布：{when}</translation>
    </message>
    <message>
        <source>Posted {key}</source>
        <translation>已发布 {key}</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已发布</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>TIMELINE</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>新建角色…</translation>
    </message>
    <message>
        <source>Edit roles…</source>
        <translation>编辑角色…</translation>
    </message>
    <message>
        <source>Wrote to them today</source>
        <translation>今天联系过</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>设置日期</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>加标签</translation>
    </message>
    <message numerus="yes">
        <source>IN %n GROUP(S)</source>
        <translation>
            <numerusform>在 %n 个群</numerusform>
        </translation>
    </message>
    <message>
        <source>Note a violation…</source>
        <translation>记录违规…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>No start day</source>
        <translation>不设开始日</translation>
    </message>
    <message>
        <source>Open end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Account or phone it is run from</source>
        <translation>运营账号或手机</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Expected rhythm</source>
        <translation>预期节奏</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>话术语言</translation>
    </message>
    <message>
        <source>Start day (day 0)</source>
        <translation>开始日（第 0 天）</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Diaries</name>
    <message>
        <source>Lively</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>平淡</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>冷清</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今天 {day}</translation>
    </message>
</context>
<context>
    <name>DiaryCard</name>
    <message>
        <source>Diary</source>
        <translation>群日志</translation>
    </message>
    <message>
        <source>Nothing was written in this week.</source>
        <translation>本周还没有写日志。</translation>
    </message>
    <message>
        <source>{written} of {days} written</source>
        <translation>已写 {written}/{days}</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>做得好</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{day}: not written</source>
        <translation>{day}：没有写</translation>
    </message>
    <message>
        <source>The day as a whole</source>
        <translation>当天总体</translation>
    </message>
    <message>
        <source>Diary of this week</source>
        <translation>本周群日志</translation>
    </message>
</context>
<context>
    <name>DiaryEditor</name>
    <message>
        <source>WHAT WORKED</source>
        <translation>做得好的</translation>
    </message>
    <message>
        <source>What members answered, shared or thanked for</source>
        <translation>群友回应、分享、感谢了什么</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What stayed without an answer, who was annoyed</source>
        <translation>哪条没人理，谁不满意</translation>
    </message>
    <message>
        <source>NEXT IDEA</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What to try tomorrow</source>
        <translation>明天想试试什么</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>做得好的</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Next idea</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>HOW THE GROUP FELT</source>
        <translation>群的状态</translation>
    </message>
    <message>
        <source>Did it bring members nearer to why they joined? Did it link them with one another?</source>
        <translation>是否让群友离入群的初衷更近？是否让群友之间产生了连接？</translation>
    </message>
</context>
<context>
    <name>DiaryFoot</name>
    <message>
        <source>Write…</source>
        <translation>去写…</translation>
    </message>
    <message>
        <source>Write the diaries</source>
        <translation>写群日志</translation>
    </message>
    <message>
        <source>Diary of today: written</source>
        <translation>今日群日志：已写完</translation>
    </message>
    <message>
        <source>Diary of this day: written</source>
        <translation>当日群日志：已写完</translation>
    </message>
    <message>
        <source>Diary of today: not written yet</source>
        <translation>今日群日志：还没写</translation>
    </message>
    <message>
        <source>Diary of this day: not written</source>
        <translation>当日群日志：没有写</translation>
    </message>
    <message>
        <source>Diary of today: {written} of {count} groups written</source>
        <translation>今日群日志：已写 {written}/{count} 个群</translation>
    </message>
    <message>
        <source>Diary of this day: {written} of {count} groups written</source>
        <translation>当日群日志：已写 {written}/{count} 个群</translation>
    </message>
</context>
<context>
    <name>DiaryTab</name>
    <message>
        <source>Days or week</source>
        <translation>按天或按周</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周复盘</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>Copy the announcement</source>
        <translation>复制预告</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消抽奖</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>开奖</translation>
    </message>
    <message>
        <source>The seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>SHA-256 of the list</source>
        <translation>名单的 SHA-256</translation>
    </message>
    <message>
        <source>{rank}. {name}</source>
        <translation>{rank}. {name}</translation>
    </message>
    <message>
        <source>A draw cannot be taken back. Whoever wants another one makes one; both stay here.</source>
        <translation>开奖后不能撤销。需要重抽就另建一次，两次都会保留。</translation>
    </message>
    <message>
        <source>{prize} × {number}</source>
        <translation>{prize} × {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln winner(s)</source>
        <translation>
            <numerusform>%Ln 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>frozen {day}, {time}</source>
        <translation>{day} {time} 锁定</translation>
    </message>
    <message>
        <source>drawn {day}, {time}</source>
        <translation>{day} {time} 开奖</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) there twice, counted once</source>
        <translation>
            <numerusform>%Ln 行重复，只算一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>SHA-256 of the secret seed</source>
        <translation>保密种子的 SHA-256</translation>
    </message>
    <message>
        <source>The seed comes from</source>
        <translation>种子取自</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 还有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the winners…</source>
        <translation>中奖名单图片…</translation>
    </message>
</context>
<context>
    <name>DrawPart</name>
    <message>
        <source>New draw…</source>
        <translation>新建抽奖…</translation>
    </message>
    <message>
        <source>List and seed are frozen and announced first. Then anybody can repeat the draw.</source>
        <translation>先锁定并公布名单和种子，开奖后人人都能复算。</translation>
    </message>
    <message>
        <source>Draw winners so that nobody can doubt it: everybody can work them out again.</source>
        <translation>公开抽奖，人人可复算，谁也不用怀疑。</translation>
    </message>
    <message>
        <source>Drawn: copy the result and post it</source>
        <translation>已开奖，复制结果发到群里</translation>
    </message>
    <message>
        <source>Called off; it stays in the list</source>
        <translation>已取消，记录保留</translation>
    </message>
    <message>
        <source>List copied</source>
        <translation>已复制名单</translation>
    </message>
    <message>
        <source>Announcement copied</source>
        <translation>已复制预告</translation>
    </message>
    <message>
        <source>Result copied</source>
        <translation>已复制结果</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same platform ID</source>
        <translation>平台 ID 相同</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>手机号相同</translation>
    </message>
    <message>
        <source>also called so</source>
        <translation>也叫这个名字</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名字相同</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>生日相同</translation>
    </message>
    <message>
        <source>left and came back</source>
        <translation>退群后又回来</translation>
    </message>
    <message>
        <source>same region</source>
        <translation>地区相同</translation>
    </message>
    <message>
        <source>same trade</source>
        <translation>行业相同</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>生日不同</translation>
    </message>
    <message>
        <source>both in one group now</source>
        <translation>现在同在一个群</translation>
    </message>
    <message>
        <source>other phone number</source>
        <translation>手机号不同</translation>
    </message>
    <message>
        <source>other platform ID</source>
        <translation>平台 ID 不同</translation>
    </message>
    <message>
        <source>other full name</source>
        <translation>全名不同</translation>
    </message>
    <message>
        <source>other region</source>
        <translation>地区不同</translation>
    </message>
    <message>
        <source>other trade</source>
        <translation>行业不同</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>same name “{name}”</source>
        <translation>同名“{name}”</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>不在任何群</translation>
    </message>
</context>
<context>
    <name>DuplicatesPart</name>
    <message>
        <source>Search again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>查找进度</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>可能是同一人的两条记录</translation>
    </message>
    <message>
        <source>Nobody seems to be on file twice. People are compared by platform ID, phone, names and group cards over all groups; nothing is ever merged by itself.</source>
        <translation>没有发现重复的人。比较所有群里的平台 ID、手机号、名字和群名片；绝不会自动合并。</translation>
    </message>
    <message>
        <source>Comparing people over all groups…</source>
        <translation>正在比较所有群的成员…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>查找已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) to look at</source>
        <translation>
            <numerusform>%Ln 对待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs} among {people} people</source>
        <translation>{people} 人中 {pairs}</translation>
    </message>
    <message>
        <source>They are one person now</source>
        <translation>已合并为一人</translation>
    </message>
    <message>
        <source>Two people, not suggested again</source>
        <translation>是两个人，不再提示</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Noted for today</source>
        <translation>已记为今天联系</translation>
    </message>
    <message>
        <source>These are two people again</source>
        <translation>又是两个人了</translation>
    </message>
    <message numerus="yes">
        <source>Two people again; %Ln entry(ies) belong to what is gone</source>
        <translation>
            <numerusform>又是两个人了；%Ln 条记录的归属已不在</numerusform>
        </translation>
    </message>
    <message>
        <source>Role “{name}” added</source>
        <translation>已新建角色“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) deleted</source>
        <translation>
            <numerusform>已删除 %Ln 名成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) changed</source>
        <translation>
            <numerusform>已修改 %Ln 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up added</source>
        <translation>已添加跟进</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Beneficial</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>干货</translation>
    </message>
    <message>
        <source>Fun</source>
        <translation>趣味</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Resonant</source>
        <translation>共鸣</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Live talk</source>
        <translation>直播分享</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>答疑</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Red packet</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Chain sign-up</source>
        <translation>接龙</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Group buy</source>
        <translation>拼团</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>秒杀</translation>
    </message>
    <message>
        <source>Highlight of the day</source>
        <translation>今日精华</translation>
    </message>
    <message>
        <source>Member story</source>
        <translation>成员故事</translation>
    </message>
    <message>
        <source>Offline meeting</source>
        <translation>线下聚会</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Private 1:1</source>
        <translation>私聊</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>朋友圈</translation>
    </message>
    <message>
        <source>Official account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>Own content</source>
        <translation>自有内容</translation>
    </message>
    <message>
        <source>Members’ content</source>
        <translation>成员内容</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>灵感</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复盘</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文案</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>未选</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Delete entry (Del)</source>
        <translation>删除内容（Del）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>未选群</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>话术</translation>
    </message>
</context>
<context>
    <name>EveningSheet</name>
    <message>
        <source>Diary of {day}</source>
        <translation>{day}的群日志</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>下一个群</translation>
    </message>
    <message>
        <source>{written} of {all} groups written</source>
        <translation>已写 {written}/{all} 个群</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>还没写</translation>
    </message>
    <message>
        <source>The day as a whole</source>
        <translation>当天总体</translation>
    </message>
    <message>
        <source>To the next group that is not written yet (Ctrl+Return)</source>
        <translation>到下一个还没写的群（Ctrl+Return）</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export roster</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>With phone numbers and notes</source>
        <translation>包含手机号和备注</translation>
    </message>
    <message>
        <source>A roster to hand to others is better without them.</source>
        <translation>要发给别人的名单，建议不包含。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns, from left to right; drag to reorder</source>
        <translation>列从左到右排列，可拖动调整</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>成员名单</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), as filtered and sorted in the table</source>
        <translation>
            <numerusform>%Ln 名成员，按表格当前的筛选和排序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) written to {file}</source>
        <translation>
            <numerusform>已将 %Ln 名成员导出到 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>GroupPilot met a fault and goes on. What you saved is safe in its file. To have it mended, copy the details and send them to the people who make GroupPilot.</source>
        <translation>GroupPilot 遇到故障，但可以继续使用。已保存的内容都在文件里，没有丢失。想让问题得到修复，请复制详情并发给 GroupPilot 的开发者。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>How is this counted?</source>
        <translation>怎么算的？</translation>
    </message>
    <message>
        <source>{title}: how is this counted?</source>
        <translation>{title}：怎么算的？</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>of {members}</source>
        <translation>/ {members}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>SOP, 7 days</source>
        <translation>SOP 7 天</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新人引导</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>最近动静</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>of the items done</source>
        <translation>动作完成率</translation>
    </message>
    <message>
        <source>no ritual chosen</source>
        <translation>还没选仪式</translation>
    </message>
    <message numerus="yes">
        <source>finished in time, of %n</source>
        <translation>
            <numerusform>%n 人中按时走完</numerusform>
        </translation>
    </message>
    <message>
        <source>item, check-in or joining</source>
        <translation>动作、打卡或入群</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>all there</source>
        <translation>齐了</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>of {seats}</source>
        <translation>共 {seats}</translation>
    </message>
    <message>
        <source>no start day</source>
        <translation>未设开始日</translation>
    </message>
    <message>
        <source>of {n}, until {day}</source>
        <translation>共 {n} 天，到{day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}起</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, pinyin (lx), number, tag…</source>
        <translation>姓名、拼音（lx）、编号、标签…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>还没有标签</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Newcomers {number}</source>
        <translation>新人 {number}</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>Plan what you post</source>
        <translation>规划要发的内容</translation>
    </message>
    <message>
        <source>Here stands what your groups get, and when: a week ahead, in the right mix, at the hours when they are awake. Double-click a day to plan something, or note ideas below until they have one.</source>
        <translation>这里安排各群的内容和时间：提前一周，配比得当，选在活跃时段。双击日期即可排期；还没定日期的，先记在下面的灵感里。</translation>
    </message>
    <message>
        <source>Plan an entry</source>
        <translation>添加内容</translation>
    </message>
    <message>
        <source>Note an idea</source>
        <translation>记下灵感</translation>
    </message>
    <message>
        <source>Lay out a template…</source>
        <translation>排入模板…</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>{name} was removed from {group} on {day}.</source>
        <translation>{name} 曾于{day}被移出“{group}”。</translation>
    </message>
    <message>
        <source>{name} was removed from a group on {day}.</source>
        <translation>{name} 曾于{day}被移出某个群。</translation>
    </message>
    <message>
        <source>Somebody of this name was removed from {group} on {day}.</source>
        <translation>曾有同名的人于{day}被移出“{group}”。</translation>
    </message>
    <message>
        <source>Somebody of this name was removed from a group on {day}.</source>
        <translation>曾有同名的人于{day}被移出某个群。</translation>
    </message>
    <message>
        <source> Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>FollowUpPane</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Delete follow-up</source>
        <translation>删除跟进</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺了什么</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁跟进</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>自己</translation>
    </message>
    <message>
        <source>Follow-up deleted</source>
        <translation>已删除跟进</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>WHAT WAS PROMISED</source>
        <translation>承诺了什么</translation>
    </message>
    <message>
        <source>TO WHOM</source>
        <translation>对谁</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>WHO DOES IT</source>
        <translation>由谁跟进</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>FollowUpsPart</name>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Something promised…</source>
        <translation>答应了成员什么…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>添加跟进</translation>
    </message>
    <message>
        <source>Whatever you promise a member stands here and on Today until it is done.</source>
        <translation>答应成员的事都记在这里，完成之前会一直出现在“今天”。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Follow-up added</source>
        <translation>已添加跟进</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Roles</source>
        <translation>看角色</translation>
    </message>
    <message>
        <source>Show the roles of this group</source>
        <translation>查看本群的角色</translation>
    </message>
    <message>
        <source>Role coverage: {roles}</source>
        <translation>角色到位：{roles}</translation>
    </message>
</context>
<context>
    <name>FreezeSheet</name>
    <message>
        <source>New draw</source>
        <translation>新建抽奖</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参加的人</translation>
    </message>
    <message>
        <source>Members who take part</source>
        <translation>参加的成员</translation>
    </message>
    <message>
        <source>The list, a name a line</source>
        <translation>名单，每行一个</translation>
    </message>
    <message>
        <source>A name a line</source>
        <translation>每行一个姓名</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Leave out the team</source>
        <translation>工作人员不参加</translation>
    </message>
    <message>
        <source>Leave out who won before in these groups</source>
        <translation>在这些群中过奖的不参加</translation>
    </message>
    <message>
        <source>List for the draw</source>
        <translation>抽奖名单</translation>
    </message>
    <message>
        <source>Frozen: copy the announcement and post it before you draw</source>
        <translation>已锁定，开奖前先复制预告发到群里</translation>
    </message>
    <message>
        <source>The seed is</source>
        <translation>种子来源</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>取自哪里</translation>
    </message>
    <message>
        <source>e.g. Friday’s closing price of the index</source>
        <translation>如周五上证指数收盘价</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Winners of {prize}</source>
        <translation>{prize}的名额</translation>
    </message>
    <message>
        <source>No prize by name</source>
        <translation>未设奖品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln take part.</source>
        <translation>
            <numerusform>共 %Ln 人参加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>不参加：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) there twice, counted once.</source>
        <translation>
            <numerusform>%Ln 行重复，只算一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the list: {digest}</source>
        <translation>名单的 SHA-256：{digest}</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>查找姓名</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
</context>
<context>
    <name>Frequency</name>
    <message>
        <source>Product frequency</source>
        <translation>产品频次</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>不卖产品</translation>
    </message>
</context>
<context>
    <name>FromDay</name>
    <message>
        <source>counted from</source>
        <translation>起算日</translation>
    </message>
</context>
<context>
    <name>GeneralCard</name>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of this computer, at once.</source>
        <translation>仅用于这台电脑，立即生效。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Stands in texts for {owner}, from the next text on.</source>
        <translation>用于话术里的 {owner}，从下一条话术起生效。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的称呼</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>完成率</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新人引导</translation>
    </message>
    <message>
        <source>SOP 7 d</source>
        <translation>SOP 7 天</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>最近动静</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要你处理</translation>
    </message>
    <message>
        <source>Share of the newcomers who finished their onboarding in time</source>
        <translation>按时走完引导的新人占比</translation>
    </message>
    <message>
        <source>Share of the items of the last seven days that were done</source>
        <translation>近 7 天动作完成率</translation>
    </message>
    <message>
        <source>An item answered, a check-in, or somebody joining</source>
        <translation>完成动作、打卡或有人入群</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>GroupNeeds</name>
    <message>
        <source>QR code ran out</source>
        <translation>二维码失效</translation>
    </message>
    <message>
        <source>the QR code ran out on {day}; renew it</source>
        <translation>二维码{day}已失效，请更换</translation>
    </message>
    <message>
        <source>renew QR code</source>
        <translation>换二维码</translation>
    </message>
    <message>
        <source>the QR code works until {day}; renew it</source>
        <translation>二维码{day}到期，请更换</translation>
    </message>
    <message>
        <source>QR code missing</source>
        <translation>缺二维码</translation>
    </message>
    <message>
        <source>Newcomers have no QR code yet. Make one and note its last day.</source>
        <translation>新人还没有码可扫。生成一个，记下到期日。</translation>
    </message>
    <message>
        <source>QR code nearly closed</source>
        <translation>扫码快到上限</translation>
    </message>
    <message>
        <source>{members} members: from {cap} on, the QR code admits nobody. Prepare the next group.</source>
        <translation>已有 {members} 人，满 {cap} 人后扫码进不来。准备下一个群吧。</translation>
    </message>
    <message>
        <source>QR code admits nobody</source>
        <translation>扫码已进不来</translation>
    </message>
    <message>
        <source>From {cap} members on, the QR code admits nobody: invite them, or open the next group.</source>
        <translation>满 {cap} 人后扫码进不来：改为邀请，或开下一个群。</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>快满了</translation>
    </message>
    <message>
        <source>{members} members: the number you set is reached.</source>
        <translation>已有 {members} 人，到了你设的提醒数。</translation>
    </message>
    <message>
        <source>{members} of {seats} seats are taken. Prepare the next group.</source>
        <translation>{seats} 个名额已用 {members} 个。准备下一个群吧。</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>All {seats} seats are taken. Open the next group.</source>
        <translation>{seats} 个名额全满。开下一个群吧。</translation>
    </message>
    <message>
        <source>rules not posted</source>
        <translation>未发群规</translation>
    </message>
    <message>
        <source>No rules hold in this group. Choose a few and post them.</source>
        <translation>这个群还没有群规。选几条发出去。</translation>
    </message>
    <message>
        <source>roles missing</source>
        <translation>缺角色</translation>
    </message>
    <message>
        <source>Nobody has these roles: {roles}.</source>
        <translation>这些角色没有人担任：{roles}。</translation>
    </message>
    <message>
        <source>positioning open</source>
        <translation>定位未完</translation>
    </message>
    <message>
        <source>Its positioning lacks: {gaps}.</source>
        <translation>定位还缺：{gaps}。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已到期</translation>
    </message>
    <message numerus="yes">
        <source>Its last day was %n day(s) ago, and it still runs. Close it.</source>
        <translation>
            <numerusform>%n 天前就到期了，还在运营中。收尾吧。</numerusform>
        </translation>
    </message>
    <message>
        <source>note what came</source>
        <translation>记实际结果</translation>
    </message>
    <message>
        <source>It is over: hold the estimate against what really came.</source>
        <translation>已经结束：用实际结果对照当初的估算。</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>待拉人</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) to move to {group}</source>
        <translation>
            <numerusform>%n 人待拉进{group}</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要你处理</translation>
    </message>
    <message>
        <source>Nothing. This group has all it needs.</source>
        <translation>没有待办，这个群什么都不缺。</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 条逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>打开：{what}</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>完成：{text}</translation>
    </message>
    <message>
        <source>QR code ran out on {day}</source>
        <translation>二维码已于{day}过期</translation>
    </message>
    <message>
        <source>QR code works until {day}</source>
        <translation>二维码{day}到期</translation>
    </message>
    <message>
        <source>{members} of {seats} seats are taken</source>
        <translation>名额已用 {members}/{seats}</translation>
    </message>
    <message>
        <source>all {seats} seats are taken</source>
        <translation>{seats} 个名额已满</translation>
    </message>
    <message>
        <source>nobody is {roles}</source>
        <comment>a list of roles nobody has</comment>
        <translation>还缺{roles}</translation>
    </message>
    <message>
        <source>positioning lacks {gaps}</source>
        <translation>定位还缺：{gaps}</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago, still runs</source>
        <translation>
            <numerusform>已结束 %n 天，还在运营</numerusform>
        </translation>
    </message>
    <message>
        <source>note what really came</source>
        <translation>记一下实际结果</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) to move here</source>
        <translation>
            <numerusform>要拉进 %n 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>hours open</source>
        <translation>时段空缺</translation>
    </message>
    <message>
        <source>quota reached</source>
        <translation>名额已满</translation>
    </message>
    <message>
        <source>{members} members: the quota of {quota} is reached. Let nobody else in, or raise it.</source>
        <translation>现有 {members} 人，已到名额上限 {quota}。别再放人进来，或者调高名额。</translation>
    </message>
    <message>
        <source>the quota of {quota} is reached</source>
        <translation>已到名额上限 {quota}</translation>
    </message>
    <message>
        <source>entry closes</source>
        <translation>报名截止</translation>
    </message>
    <message>
        <source>the entry closes on {day}: last call</source>
        <translation>{day}截止报名，最后喊一次</translation>
    </message>
    <message>
        <source>the entry closed on {day}, and it still recruits</source>
        <translation>报名已于{day}截止，群还在招募中</translation>
    </message>
    <message>
        <source>tier review</source>
        <translation>层级复核</translation>
    </message>
    <message>
        <source>look through the tiers: who moves up, who down</source>
        <translation>该复核会员层级了：谁升、谁降</translation>
    </message>
</context>
<context>
    <name>GroupTabs</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>群规</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>新人引导</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>群日志</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Parts of the group</source>
        <translation>群的各部分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>动作</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>{members} of {seats} seats</source>
        <translation>{members}/{seats} 名额</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Apply pack…</source>
        <translation>套用模板…</translation>
    </message>
    <message>
        <source>Save as pack…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <source>New group like this one…</source>
        <translation>照这个群再建一个…</translation>
    </message>
    <message>
        <source>Archive group</source>
        <translation>归档群</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>删除群</translation>
    </message>
    <message>
        <source>{group} archived</source>
        <translation>已归档“{group}”</translation>
    </message>
    <message>
        <source>{group} deleted</source>
        <translation>已删除“{group}”</translation>
    </message>
    <message>
        <source>Share timetable…</source>
        <translation>分享课表…</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>opens {day}</source>
        <translation>{day}开始</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>已结束 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>day {n} of {all}</source>
        <translation>第 {n}/{all} 天</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>mod</source>
        <translation>群管</translation>
    </message>
    <message>
        <source>KOL</source>
        <translation>KOL</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>第 {n} 天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Groups of this week</source>
        <translation>本周各群</translation>
    </message>
</context>
<context>
    <name>GroupsChoice</name>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Double-click a group to tick it alone</source>
        <translation>双击某个群，只勾选它</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 个群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation>
            <numerusform>%Ln 人次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>去重 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>进阶路径</translation>
    </message>
    <message>
        <source>Which groups lead to which, and who is to be moved</source>
        <translation>哪个群通向哪个群，谁该拉过去</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Rest days…</source>
        <translation>休息期…</translation>
    </message>
    <message>
        <source>Every chat group you run stands here, with its stage, its seats and what it needs of you.</source>
        <translation>你运营的每个群都在这里：阶段、名额和等你处理的事。</translation>
    </message>
    <message>
        <source>From pack…</source>
        <translation>用模板建群…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>新建群</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>运营账号…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>自己的顺序</translation>
    </message>
    <message>
        <source>Start from a pack…</source>
        <translation>用模板开始…</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>新建群…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Archive group</source>
        <translation>归档群</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>删除群</translation>
    </message>
    <message>
        <source>{group} archived</source>
        <translation>已归档“{group}”</translation>
    </message>
    <message>
        <source>{group} deleted</source>
        <translation>已删除“{group}”</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>周复盘</translation>
    </message>
    <message>
        <source>The week of all groups side by side, and what was decided</source>
        <translation>并排查看所有群的一周，以及做了哪些决定</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Who came</source>
        <translation>到场的人</translation>
    </message>
    <message>
        <source>{name} (no member)</source>
        <translation>{name}（非成员）</translation>
    </message>
    <message>
        <source>{name} · signed up</source>
        <translation>{name} · 已报名</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Thriving</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>降温</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>Dying</source>
        <translation>濒死</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>沉默天数</translation>
    </message>
    <message>
        <source>After a post</source>
        <translation>发文后</translation>
    </message>
    <message>
        <source>Response trend</source>
        <translation>响应趋势</translation>
    </message>
    <message>
        <source>Newcomers answered</source>
        <translation>新人有人接</translation>
    </message>
    <message>
        <source>Hangs on one person</source>
        <translation>依赖一人</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Planned ahead</source>
        <translation>提前排期</translation>
    </message>
    <message>
        <source>Routine done</source>
        <translation>SOP 完成</translation>
    </message>
    <message>
        <source>Plan a question</source>
        <translation>安排提问</translation>
    </message>
    <message>
        <source>Look at the mix</source>
        <translation>看内容配比</translation>
    </message>
    <message>
        <source>See newcomers</source>
        <translation>看新人</translation>
    </message>
    <message>
        <source>Give roles</source>
        <translation>分配角色</translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation>排一周内容</translation>
    </message>
    <message>
        <source>See the SOP</source>
        <translation>看 SOP</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>样本太少</translation>
    </message>
    <message>
        <source>{share} of the month before</source>
        <translation>为上月的 {share}</translation>
    </message>
    <message>
        <source>somebody spoke today</source>
        <translation>今天有人发言</translation>
    </message>
    <message>
        <source>all held</source>
        <translation>都有人</translation>
    </message>
    <message>
        <source>{share}, no month before to compare</source>
        <translation>{share}，上个月没有可比的数据</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Wake it, merge it or close it…</source>
        <translation>唤醒、合并还是解散…</translation>
    </message>
    <message>
        <source>Ten questions on a quiet group, and what follows from the answers</source>
        <translation>关于沉寂群的十个问题，以及答案说明了什么</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Neither a chat nor posts tell how it is.</source>
        <translation>没有聊天记录，也没有发布，看不出来。</translation>
    </message>
</context>
<context>
    <name>Healths</name>
    <message numerus="yes">
        <source>%n day(s) without a word</source>
        <translation>
            <numerusform>%n 天无人发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Days done</source>
        <translation>每日完成</translation>
    </message>
    <message>
        <source>{day}: no data</source>
        <translation>{day}：暂无数据</translation>
    </message>
    <message>
        <source>{day}: {share} done</source>
        <translation>{day}：完成 {share}</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Chinese New Year&apos;s Eve</source>
        <translation>除夕</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Tomb-Sweeping Day</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>劳动节</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>Double Ninth Festival</source>
        <translation>重阳节</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>耶稣受难日</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>复活节星期一</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>圣诞节</translation>
    </message>
    <message>
        <source>day off in exchange</source>
        <translation>调休</translation>
    </message>
</context>
<context>
    <name>HoursGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>一周时段</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>{name} as {role}</source>
        <translation>{name}：{role}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Until (first day without)</source>
        <translation>到（不再担任的第一天）</translation>
    </message>
    <message>
        <source>Open end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Forget this entry</source>
        <translation>删除这条记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Entry of {name} forgotten</source>
        <translation>{name} 的记录已删除</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import a roster</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation>选择名单文件</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>名单文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Encoding: {name}</source>
        <translation>编码：{name}</translation>
    </message>
    <message numerus="yes">
        <source>Removed before: %Ln of these rows.</source>
        <translation>
            <numerusform>其中 %Ln 行曾被移出群聊。</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) taken in</source>
        <translation>
            <numerusform>已导入 %Ln 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln member(s)</source>
        <translation>
            <numerusform>导入 %Ln 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文字</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>日期写法</translation>
    </message>
    <message>
        <source>Days: as guessed</source>
        <translation>日期：自动识别</translation>
    </message>
    <message>
        <source>Days like {example}</source>
        <translation>日期如 {example}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新建群…</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>新群名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Paste cells from a spreadsheet, names one a line, or a chain sign-up (接龙)</source>
        <translation>粘贴表格内容、每行一个名字，或群接龙</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>要导入的文字</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX, XLS or ODS. Nothing is changed before you have seen what would happen.</source>
        <translation>把文件拖到这里，支持 CSV、TSV、XLSX、XLS、ODS。先预览，确认后才会导入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>IncidentPane</name>
    <message>
        <source>What went wrong</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Text of the next step</source>
        <translation>下一步的话术</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Add the rule…</source>
        <translation>补充群规…</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>结束处理</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Delete incident</source>
        <translation>删除突发</translation>
    </message>
    <message>
        <source>Incident deleted</source>
        <translation>已删除突发</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>WHO IS CONCERNED</source>
        <translation>涉及谁</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>已结束处理</translation>
    </message>
    <message>
        <source>Incident opened again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>已复制话术</translation>
    </message>
</context>
<context>
    <name>IncidentsPart</name>
    <message>
        <source>Incidents</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>What went wrong…</source>
        <translation>发生了什么…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add incident</source>
        <translation>添加突发</translation>
    </message>
    <message>
        <source>A complaint in the group breeds doubt in all. Calm it here, solve it in private, report back, then add the rule that was missing.</source>
        <translation>群里一条投诉会让所有人起疑。先在群里安抚，再私下解决，回群反馈结果，最后补上缺的群规。</translation>
    </message>
    <message>
        <source>{n} of {all} steps</source>
        <translation>第 {n}/{all} 步</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>待结束</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Incident added</source>
        <translation>已添加突发</translation>
    </message>
</context>
<context>
    <name>IntroductionBox</name>
    <message>
        <source>Paste the introduction: its length is kept, the text is not</source>
        <translation>把自我介绍粘贴到这里：只记字数，不保存内容</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>自我介绍</translation>
    </message>
    <message>
        <source>Length of the introduction</source>
        <translation>自我介绍的字数</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>字数够了</translation>
    </message>
    <message>
        <source>Still too short</source>
        <translation>字数还不够</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>New item</source>
        <translation>新建动作</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>编辑动作</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Must-do</source>
        <translation>保底动作</translation>
    </message>
    <message>
        <source>e.g. check-ins</source>
        <translation>例如打卡人数</translation>
    </message>
    <message>
        <source>read the first against the number of members, e.g. 86 of 112</source>
        <translation>第一项与群人数对照，例如 86/112</translation>
    </message>
    <message>
        <source>{title} added</source>
        <translation>已新建“{title}”</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>已保存“{title}”</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>What you changed here is not kept.</source>
        <translation>这里的改动不会保留。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Holds from today on. Days that ended stay as they were.</source>
        <translation>从今天起生效，已结束的日子不受影响。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用群</translation>
    </message>
    <message>
        <source>When</source>
        <translation>执行日</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Few items should be: they alone carry the streak.</source>
        <translation>保底动作宜少，只有它们计入连续完成。</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>连续完成</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>执行角色</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>None chosen: in every stage while the group lives.</source>
        <translation>都不选表示任何阶段都执行，直到群归档。</translation>
    </message>
    <message>
        <source>Only while the group is</source>
        <translation>仅在以下阶段</translation>
    </message>
    <message>
        <source>Figures to note when it is done (up to 3)</source>
        <translation>完成时填写的数据（最多 3 项）</translation>
    </message>
    <message>
        <source>Figures to note</source>
        <translation>要填写的数据</translation>
    </message>
    <message>
        <source>Text to post</source>
        <translation>要发的话术</translation>
    </message>
    <message>
        <source>Also posted by: {items}. A change of the text holds there too.</source>
        <translation>“{items}”也在用这条话术，改动会同时生效。</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>Text before</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>动作的文案</translation>
    </message>
    <message>
        <source>Text {place} of {total}</source>
        <translation>第 {place}/{total} 条文案</translation>
    </message>
    <message>
        <source>Text {place} of {total} of the pool</source>
        <translation>轮换第 {place}/{total} 条</translation>
    </message>
    <message>
        <source>Text to post</source>
        <translation>要发的文案</translation>
    </message>
</context>
<context>
    <name>JoiningSheet</name>
    <message>
        <source>Who joined?</source>
        <translation>谁进群了？</translation>
    </message>
    <message>
        <source>Lines of the chat, or names, one a line</source>
        <translation>粘贴群里的入群提示，或每行一个名字</translation>
    </message>
    <message>
        <source>Joined, unless a line says when</source>
        <translation>入群日期（提示里没写时）</translation>
    </message>
    <message>
        <source>Came by, unless a line says how</source>
        <translation>入群方式（提示里没写时）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入群</translation>
    </message>
    <message>
        <source>Who would be added</source>
        <translation>将要加入的新人</translation>
    </message>
</context>
<context>
    <name>KeepPart</name>
    <message>
        <source>Wrote today</source>
        <translation>今天联系过</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>该联系的人</translation>
    </message>
    <message>
        <source>Birthdays in the next 30 days</source>
        <translation>未来 30 天的生日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to write to</source>
        <translation>
            <numerusform>%Ln 人该联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人在等。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所在群</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Choose “Core” or “Regular contact” for a person beside the list of members: core people are due every week, the others every month.</source>
        <translation>在成员列表旁把某人设为“核心”或“常联系”：核心每周联系一次，常联系每月一次。</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>None in the next 30 days.</source>
        <translation>未来 30 天没有生日。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) written to today</source>
        <translation>
            <numerusform>今天联系了 %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitTab</name>
    <message>
        <source>Starter kit</source>
        <translation>开群必备话术</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>As posted in the group in scope</source>
        <translation>发到当前群的样子</translation>
    </message>
    <message>
        <source>Take into the library</source>
        <translation>收进素材库</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Open script</source>
        <translation>打开话术</translation>
    </message>
    <message>
        <source>{written} of {all} written</source>
        <translation>已写 {written}/{all}</translation>
    </message>
    <message>
        <source>In your library; what you change here is kept.</source>
        <translation>已在素材库中，在这里修改即保存。</translation>
    </message>
    <message>
        <source>A draft. Make it yours, then take it into the library.</source>
        <translation>这是草稿。改成你自己的话，再收进素材库。</translation>
    </message>
    <message>
        <source>Taken into the library</source>
        <translation>已收进素材库</translation>
    </message>
    <message>
        <source>Copied; still to fill in: {names}</source>
        <translation>已复制；还需填写：{names}</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>话术已复制</translation>
    </message>
</context>
<context>
    <name>LadderBoard</name>
    <message>
        <source>New ladder…</source>
        <translation>新建进阶路径…</translation>
    </message>
    <message>
        <source>A ladder says which groups lead to which: free, low-priced, high-priced, camp. Members move along it, a few a day, as the chat app allows.</source>
        <translation>进阶路径说明哪个群通向哪个群：免费、低价、高价、训练营。成员沿着它走，每天只拉平台允许的人数。</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Delete ladder</source>
        <translation>删除进阶路径</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation>
            <numerusform>%Ln 人次</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups stand on this ladder</source>
        <translation>所有群都已在这条路径上</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move members…</source>
        <translation>安排拉人…</translation>
    </message>
    <message>
        <source>To rung {rung}</source>
        <translation>移到{rung}一级</translation>
    </message>
    <message>
        <source>Take off the ladder</source>
        <translation>移出进阶路径</translation>
    </message>
    <message>
        <source>{ladder} deleted</source>
        <translation>已删除{ladder}</translation>
    </message>
</context>
<context>
    <name>LadderPart</name>
    <message>
        <source>Ladder</source>
        <translation>进阶路径</translation>
    </message>
    <message>
        <source>On no ladder. A ladder says which group members move on to.</source>
        <translation>不在进阶路径上。进阶路径说明成员下一步去哪个群。</translation>
    </message>
    <message>
        <source>Put on a ladder</source>
        <translation>放上进阶路径</translation>
    </message>
    <message>
        <source>Move members…</source>
        <translation>安排拉人…</translation>
    </message>
    <message>
        <source>All ladders</source>
        <translation>全部路径</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>级别</translation>
    </message>
    <message numerus="yes">
        <source>In: %n planned</source>
        <translation>
            <numerusform>拉入：待办 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 30 days</source>
        <translation>
            <numerusform>30 天内 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out: %n planned</source>
        <translation>
            <numerusform>拉出：待办 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>New ladder…</source>
        <translation>新建进阶路径…</translation>
    </message>
    <message>
        <source>Take off the ladder</source>
        <translation>移出进阶路径</translation>
    </message>
</context>
<context>
    <name>LadderSheet</name>
    <message>
        <source>Steps on {platform}</source>
        <translation>{platform}的处理步骤</translation>
    </message>
    <message>
        <source>What follows when rules are broken, for every group on {platform}.</source>
        <translation>违反群规之后怎么处理，适用于{platform}上的所有群。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>0 days: it counts for good.</source>
        <translation>0 天表示长期有效。</translation>
    </message>
    <message>
        <source>After a removal, that is also how long a member is flagged when coming back.</source>
        <translation>移出之后，在这段时间内再次出现会提示。</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>{step}: counts for</source>
        <translation>{step}的有效期</translation>
    </message>
    <message>
        <source>Days of the mute</source>
        <translation>禁言天数</translation>
    </message>
    <message>
        <source>Steps saved</source>
        <translation>已保存处理步骤</translation>
    </message>
</context>
<context>
    <name>Ladders</name>
    <message numerus="yes">
        <source>%n open move(s)</source>
        <translation>
            <numerusform>待拉 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>done</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>late</source>
        <translation>补交</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已点评</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>open today</source>
        <translation>今天待交</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>尚未入群</translation>
    </message>
</context>
<context>
    <name>LedgerGrid</name>
    <message>
        <source>Ledger of days</source>
        <translation>每日台账</translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>Space marks or clears · D done · L late · R reviewed · E excellent</source>
        <translation>空格 标记或清除 · D 已交 · L 补交 · R 已点评 · E 优秀</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Paste a chain…</source>
        <translation>粘贴接龙…</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>Write to them…</source>
        <translation>逐人私信…</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>达成目标</translation>
    </message>
    <message>
        <source>Chosen members reached it</source>
        <translation>所选成员已达成</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未达成</translation>
    </message>
    <message>
        <source>No check-in is asked for today.</source>
        <translation>今天不需要打卡。</translation>
    </message>
    <message>
        <source>{done} of {members} today</source>
        <translation>今天 {done}/{members}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) so far</source>
        <translation>
            <numerusform>共 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} over {days}</source>
        <translation>{days}，完成率 {share}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off or never began</source>
        <translation>
            <numerusform>%Ln 人断卡或从未开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 还有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {members} members</source>
        <translation>{members} 人中 {done} 人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed the days</source>
        <translation>
            <numerusform>%Ln 人已完成天数</numerusform>
        </translation>
    </message>
    <message>
        <source>pace {share} of what it should be by now</source>
        <translation>进度为应有的 {share}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个名字</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose members in the list first</source>
        <translation>请先在列表里选择成员</translation>
    </message>
    <message>
        <source>Who checked in on which day stands here. Paste today&apos;s chain to begin.</source>
        <translation>谁在哪天打了卡，都记在这里。粘贴今天的接龙即可开始。</translation>
    </message>
    <message>
        <source>Who handed homework in stands here. Paste a chain of those who did to begin.</source>
        <translation>谁交了作业，都记在这里。粘贴交作业的接龙即可开始。</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>打卡日…</translation>
    </message>
    <message>
        <source>Say on which days members check in</source>
        <translation>设定成员哪些天打卡</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>打卡日</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>手动登记</translation>
    </message>
    <message>
        <source>Make a picture…</source>
        <translation>制作图片…</translation>
    </message>
    <message>
        <source>Leaderboard, honour list or certificates, to post in the group</source>
        <translation>排行榜、光荣榜或证书，可发到群里</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>素材库</translation>
    </message>
    <message>
        <source>Open pack…</source>
        <translation>打开模板…</translation>
    </message>
    <message>
        <source>Save group as pack…</source>
        <translation>将群存为模板…</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>素材库的各部分</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>Packs</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Starter kit</source>
        <translation>必备话术</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>常用素材</translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>新人引导</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>群规</translation>
    </message>
</context>
<context>
    <name>LifeLine</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>LifePage</name>
    <message>
        <source>Days of the group&apos;s life</source>
        <translation>群的第几天</translation>
    </message>
    <message>
        <source>e.g. 0, 3, 7–21</source>
        <translation>例如 0, 3, 7–21</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>from the start day (day 0)</source>
        <translation>从开始日算（第 0 天）</translation>
    </message>
    <message>
        <source>from the end day (day 0)</source>
        <translation>从结束日算（第 0 天）</translation>
    </message>
    <message>
        <source>only on working days</source>
        <translation>仅工作日</translation>
    </message>
    <message>
        <source>only on</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>on days</source>
        <translation>第几天</translation>
    </message>
    <message>
        <source>Before the start day and before the end day, days are negative: −1 is the day before.</source>
        <translation>开始日或结束日之前用负数，−1 表示前一天。</translation>
    </message>
</context>
<context>
    <name>LifePart</name>
    <message>
        <source>No items yet</source>
        <translation>还没有动作</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
</context>
<context>
    <name>LikeThis</name>
    <message>
        <source>New group like this one</source>
        <translation>照这个群再建一个</translation>
    </message>
    <message>
        <source>It gets the routine, the rules, the onboarding and the positioning of {group}. Members, ticks and history are its own.</source>
        <translation>沿用{group}的 SOP、群规、新人引导和定位；成员、打卡和历史从零开始。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>Start day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>{group} started</source>
        <translation>已建{group}</translation>
    </message>
</context>
<context>
    <name>LimitField</name>
    <message>
        <source>usual {n}</source>
        <translation>通常 {n}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>At most {most} characters in one message; this has {length}.</source>
        <translation>一条消息最多 {most} 字，这条有 {length} 字。</translation>
    </message>
    <message>
        <source>{platform}: at most {most} characters in one message; this has {length}.</source>
        <translation>{platform}：一条消息最多 {most} 字，这条有 {length} 字。</translation>
    </message>
    <message>
        <source>Too long for one message; at most: {limits}</source>
        <translation>超过单条消息上限：{limits}</translation>
    </message>
</context>
<context>
    <name>ListSurface</name>
    <message>
        <source>List of entries</source>
        <translation>内容列表</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>没有排期</translation>
    </message>
    <message>
        <source>No entry has this in its title.</source>
        <translation>没有标题含这些字的内容。</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Find entries by title…</source>
        <translation>按标题查找内容…</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>What held on a day</source>
        <translation>查看某天的群规</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rules on that day</source>
        <translation>当天的群规</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No rules held on that day.</source>
        <translation>当天没有群规。</translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>The data file is gone</source>
        <translation>数据文件不见了</translation>
    </message>
    <message>
        <source>The data file was replaced</source>
        <translation>数据文件被替换了</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>打开现在的文件</translation>
    </message>
    <message>
        <source>Choose a folder for the copy</source>
        <translation>选择存放副本的文件夹</translation>
    </message>
    <message>
        <source>A checked copy of everything lies in {path}.</source>
        <translation>已在 {path} 存好一份完整副本，并通过校验。</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Read column {name} as</source>
        <translation>将“{name}”列识别为</translation>
    </message>
</context>
<context>
    <name>MaterialList</name>
    <message>
        <source>Material</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>{name} is gone</source>
        <translation>{name}（文件不见了）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>算作</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>MaterialsPart</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open the folder with the files</source>
        <translation>打开素材文件夹</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>粘贴链接</translation>
    </message>
    <message>
        <source>Files for this entry</source>
        <translation>选择素材文件</translation>
    </message>
    <message>
        <source>{part} {count}/{whole}</source>
        <translation>{part} {count}/{whole}</translation>
    </message>
    <message>
        <source>{part} missing</source>
        <translation>缺{part}</translation>
    </message>
    <message>
        <source>{part} ✓</source>
        <translation>{part} ✓</translation>
    </message>
    <message>
        <source>Copy pictures</source>
        <translation>复制图片</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Selected</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未选</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>MemberTabs</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Private runs</source>
        <translation>逐人私信</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>In several groups</source>
        <translation>同在多群</translation>
    </message>
    <message>
        <source>Parts of the members</source>
        <translation>成员页的各部分</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Own column {place}</source>
        <translation>自定义列 {place}</translation>
    </message>
    <message>
        <source>joined, invited by {name}</source>
        <translation>由 {name} 邀请入群</translation>
    </message>
    <message>
        <source>joined by {way}</source>
        <translation>通过{way}入群</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>入群</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>无层级</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退群</translation>
    </message>
    <message>
        <source>finished onboarding</source>
        <translation>完成新人引导</translation>
    </message>
</context>
<context>
    <name>MembersHead</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export roster…</source>
        <translation>导出名单…</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Hold the roster against the list of the real group</source>
        <translation>把名单与实际群成员核对</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>{members} of {seats} seats</source>
        <translation>{members}/{seats} 名额</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past</source>
        <translation>
            <numerusform>已离群 %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>New role…</source>
        <translation>新建角色…</translation>
    </message>
    <message>
        <source>Edit roles…</source>
        <translation>编辑角色…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Nobody here matches the search and the filters.</source>
        <translation>没有符合条件的成员。</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Everybody in your groups stands here, with number, card, roles and tier. Drop a roster file here, or begin with one member.</source>
        <translation>各群成员都在这里，编号、群昵称、角色、层级一目了然。可以把名单文件拖进来，也可以先添加一名成员。</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>查找成员</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>{name}, as the system</source>
        <translation>{name}（跟随系统）</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Both are in {group}: the two memberships become one, with the stays of both.</source>
        <translation>两人都在“{group}”：两条成员记录合为一条，保留双方的进退群经历。</translation>
    </message>
    <message>
        <source>STAYS</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>BECOMES PART OF IT</source>
        <translation>并入其中</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>不在任何群</translation>
    </message>
    <message>
        <source>PERSON</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>两者都要</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>One person?</source>
        <translation>是同一个人吗？</translation>
    </message>
    <message>
        <source>Everything either of them has is kept. A merge can be taken back, also much later, from the person&apos;s timeline.</source>
        <translation>双方的一切都会保留。以后随时可以在此人的时间线里撤销合并。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>They are one person now</source>
        <translation>已合并为一人</translation>
    </message>
</context>
<context>
    <name>MinuteField</name>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message>
        <source>Was it done after all? One answer holds for all these days.</source>
        <translation>后来补做了吗？一次选择，对这些天全部有效。</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>补记完成</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation>记为漏做</translation>
    </message>
</context>
<context>
    <name>MixCard</name>
    <message>
        <source>Mix, {days} days</source>
        <translation>内容配比（{days} 天）</translation>
    </message>
    <message>
        <source>Give entries a kind, and their mix stands here.</source>
        <translation>给内容选好类型，这里就会显示配比。</translation>
    </message>
    <message>
        <source>last</source>
        <translation>过去</translation>
    </message>
    <message>
        <source>next</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>MonthlyPage</name>
    <message>
        <source>Dates of the month</source>
        <translation>每月日期</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>on day</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>of the month,</source>
        <translation>日，</translation>
    </message>
    <message>
        <source>e.g. 1, 15 or 1–5</source>
        <translation>例如 1、15 或 1–5</translation>
    </message>
</context>
<context>
    <name>MonthlyWeekdayPage</name>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第三个</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>第四个</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>第五个</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>第几个</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>on the</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>of the month</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>MonthlyWorkingPage</name>
    <message>
        <source>Which working day</source>
        <translation>第几个工作日</translation>
    </message>
    <message>
        <source>From which end</source>
        <translation>从哪头数</translation>
    </message>
    <message>
        <source>from the start of the month</source>
        <translation>从月初数</translation>
    </message>
    <message>
        <source>from its end</source>
        <translation>从月末数</translation>
    </message>
    <message>
        <source>on working day</source>
        <translation>每月第几个工作日</translation>
    </message>
</context>
<context>
    <name>MoodTaps</name>
    <message>
        <source>Mood of the group</source>
        <translation>群的状态</translation>
    </message>
    <message>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>e.g. a coupon for the three best answers</source>
        <translation>如：最佳三个回答送优惠券</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Members see it on the timetable</source>
        <translation>在课表中向成员展示</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>仅自己可见</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>What members get for replying</source>
        <translation>回复有什么好处</translation>
    </message>
    <message>
        <source>What that costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Whose content</source>
        <translation>内容来源</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Material it needs</source>
        <translation>所需素材</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>Done</source>
        <translation>已拉入</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>不拉了</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名单</translation>
    </message>
    <message numerus="yes">
        <source>%n to do by today</source>
        <translation>
            <numerusform>今天前要拉 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves to do</source>
        <translation>待拉人</translation>
    </message>
    <message>
        <source>Invite them by hand in the chat app. Marked as done, they join here, too.</source>
        <translation>在聊天软件里手动邀请，标记后这里也记为入群。</translation>
    </message>
    <message>
        <source>Nobody is to be moved. Choose a group above to plan moves out of it.</source>
        <translation>没有要拉的人。在上面点一个群，安排把人拉出来。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) moved</source>
        <translation>
            <numerusform>已拉入 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) dropped</source>
        <translation>
            <numerusform>已取消 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个名字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovesModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>MutedSheet</name>
    <message>
        <source>Muted advice</source>
        <translation>已静音的建议</translation>
    </message>
    <message>
        <source>Nothing is muted. Keep, beside a piece of advice, lets you hear it no more.</source>
        <translation>没有静音的建议。点建议旁的“保持不变”，以后就不再提醒。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新提醒</translation>
    </message>
    <message>
        <source>Show again: {advice}, {place}</source>
        <translation>重新提醒：{advice}，{place}</translation>
    </message>
    <message>
        <source>Advice is shown again</source>
        <translation>会重新提醒这条建议</translation>
    </message>
    <message>
        <source>for “{title}”</source>
        <translation>仅“{title}”</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>在 {group}</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有地方</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Name in the chat</source>
        <translation>聊天中的名字</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>new member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>不是成员</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>将加入</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不算成员</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已对上</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新名字</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品群</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育群</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务群</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>人脉群</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习群</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>价值观群</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>兴趣群</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>短期</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>招募中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运营中</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>收尾中</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>At events</source>
        <translation>有活动时</translation>
    </message>
    <message>
        <source>Notices only</source>
        <translation>仅发通知</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在群</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退群</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <translation>常联系</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>早间</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>午间</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>群主</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>群管</translation>
    </message>
    <message>
        <source>KOL</source>
        <translation>KOL</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>小助手</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>点评官</translation>
    </message>
    <message>
        <source>Activity officer</source>
        <translation>气氛官</translation>
    </message>
    <message>
        <source>Sharing officer</source>
        <translation>分享官</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>宣传官</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计官</translation>
    </message>
    <message>
        <source>Warm-up member</source>
        <translation>气氛组</translation>
    </message>
    <message>
        <source>Seed user</source>
        <translation>种子用户</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>常客</translation>
    </message>
    <message>
        <source>Passer-by</source>
        <translation>泛粉</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基础会员</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级会员</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>干货</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>播报</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>群规</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不分群</translation>
    </message>
    <message>
        <source>Chosen groups</source>
        <translation>指定群</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Group card</source>
        <translation>群昵称</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Platform ID</source>
        <translation>平台账号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入群</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>倡导</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>已提醒</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>已警告</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已禁言</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>calm the group</source>
        <translation>群内安抚</translation>
    </message>
    <message>
        <source>talk in private</source>
        <translation>私下沟通</translation>
    </message>
    <message>
        <source>solve it</source>
        <translation>解决问题</translation>
    </message>
    <message>
        <source>report back</source>
        <translation>回群反馈</translation>
    </message>
    <message>
        <source>add the rule</source>
        <translation>补充群规</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>the file has this member twice</source>
        <translation>文件中有重复成员</translation>
    </message>
    <message>
        <source>the file has this name twice</source>
        <translation>文件中有同名成员</translation>
    </message>
    <message>
        <source>several members have this name</source>
        <translation>有多名成员叫这个名字</translation>
    </message>
    <message>
        <source>the number belongs to somebody else</source>
        <translation>编号已属于别人</translation>
    </message>
    <message>
        <source>number and name belong to different members</source>
        <translation>编号和名字对应不同成员</translation>
    </message>
    <message>
        <source>the member of this name has another number</source>
        <translation>同名成员的编号不同</translation>
    </message>
    <message>
        <source>a spreadsheet cut this long number short</source>
        <translation>长号码被表格截断</translation>
    </message>
    <message>
        <source>belongs to another group</source>
        <translation>属于另一个群</translation>
    </message>
    <message>
        <source>was removed before</source>
        <translation>曾被移出群聊</translation>
    </message>
    <message>
        <source>somebody of this name was removed before</source>
        <translation>曾有同名的人被移出群聊</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>没有名字</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>文字太长</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>the text holds an unreadable character</source>
        <translation>含有无法识别的字符</translation>
    </message>
    <message>
        <source>left before joining</source>
        <translation>退群早于入群</translation>
    </message>
    <message>
        <source>no exact day, left empty</source>
        <translation>没有具体日期，留空</translation>
    </message>
    <message>
        <source>day and month could be the other way round</source>
        <translation>日和月可能颠倒</translation>
    </message>
    <message>
        <source>no whole number, left empty</source>
        <translation>不是整数，留空</translation>
    </message>
    <message>
        <source>unknown status, left as it is</source>
        <translation>状态未知，保持不变</translation>
    </message>
    <message>
        <source>a role of your own will be added</source>
        <translation>将新建这个角色</translation>
    </message>
    <message>
        <source>a tier of your own will be added</source>
        <translation>将新建这个层级</translation>
    </message>
    <message>
        <source>Group card</source>
        <comment>on QQ</comment>
        <translation>群名片</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>left empty, as the status says member</source>
        <translation>状态为在群，此项留空</translation>
    </message>
</context>
<context>
    <name>NamesSheet</name>
    <message>
        <source>Roles and tiers</source>
        <translation>角色与会员层级</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>会员层级</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name of a new role</source>
        <translation>新角色的名称</translation>
    </message>
    <message>
        <source>Name of a new tier</source>
        <translation>新层级的名称</translation>
    </message>
    <message>
        <source>Rename any of them; an empty name gives one that comes with the program its own back. Only your own can be deleted.</source>
        <translation>都可以重命名；自带的改成空名即恢复原名。只能删除自己添加的。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>已删除“{name}”</translation>
    </message>
</context>
<context>
    <name>NamingSection</name>
    <message>
        <source>Naming standard</source>
        <translation>统一命名</translation>
    </message>
    <message>
        <source>e.g. Basic</source>
        <translation>如：基础</translation>
    </message>
    <message>
        <source>Members know official groups by it. {brand}, {tier} and {number} are filled in.</source>
        <translation>成员靠它认出官方群。{brand}、{tier}、{number} 会自动填入。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Tier in the name</source>
        <translation>名称里的层级</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>编号位数</translation>
    </message>
    <message>
        <source>The next group of this kind: {name}</source>
        <translation>下一个同类群：{name}</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>改名为{name}</translation>
    </message>
    <message>
        <source>A pattern needs {number} once, and knows {brand} and {tier} beside it.</source>
        <translation>格式里要有一个 {number}，另外只认 {brand} 和 {tier}。</translation>
    </message>
    <message>
        <source>The name of this group goes by the standard.</source>
        <translation>群名符合统一命名。</translation>
    </message>
    <message>
        <source>Nearly: by the standard it is spelt {name}.</source>
        <translation>差一点：按统一命名应写作{name}。</translation>
    </message>
    <message>
        <source>This group is called otherwise. By the standard it would be {name}.</source>
        <translation>群名不符合统一命名，应为{name}。</translation>
    </message>
    <message>
        <source>next: {name}</source>
        <translation>下一个：{name}</translation>
    </message>
    <message>
        <source>the name differs</source>
        <translation>群名不合规范</translation>
    </message>
    <message>
        <source>the pattern is not whole</source>
        <translation>格式不完整</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>完成：{text}</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>需要你处理</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>已完成：{text}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 条逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %n</source>
        <translation>
            <numerusform>需要你处理：%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTextSheet</name>
    <message>
        <source>Put a text on the shelf</source>
        <translation>存为常用素材</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>The text, as you would post it</source>
        <translation>按发出去的样子写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{title} is on the shelf</source>
        <translation>“{title}”已存为常用素材</translation>
    </message>
</context>
<context>
    <name>NewcomersPart</name>
    <message>
        <source>Choose a ritual…</source>
        <translation>选择入群仪式…</translation>
    </message>
    <message>
        <source>A ritual turns newcomers into members: a number, a welcome, a card. Three steps are enough.</source>
        <translation>入群仪式让新人成为成员：发编号、欢迎、改群昵称，三步就够。</translation>
    </message>
    <message>
        <source>Paste who joined…</source>
        <translation>粘贴入群提示…</translation>
    </message>
    <message>
        <source>Here stands who joined in the last days, and which step each has done.</source>
        <translation>这里是最近入群的新人，以及每个人做到哪一步。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>完成 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>已重新打开</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) skipped</source>
        <translation>
            <numerusform>跳过 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Introduction noted</source>
        <translation>已记下自我介绍</translation>
    </message>
    <message>
        <source>Card of {name} changed</source>
        <translation>已更新 {name} 的群昵称</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>话术已复制</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message numerus="yes">
        <source>Give %n number(s)</source>
        <translation>
            <numerusform>给 %n 人发编号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not renamed yet</source>
        <translation>
            <numerusform>%n 人还没改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the format</source>
        <translation>
            <numerusform>%n 人已改好</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given</source>
        <translation>
            <numerusform>已发 %n 个编号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <translation>
            <numerusform>已完成 {done}/%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish within %n day(s)</source>
        <translation>
            <numerusform>%n 天内完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n character(s)</source>
        <translation>
            <numerusform>{found}/%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) tell of nobody who joined</source>
        <translation>
            <numerusform>有 %n 行不是入群提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n newcomer(s)</source>
        <translation>
            <numerusform>加入 %n 位新人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newcomer(s) added</source>
        <translation>
            <numerusform>已加入 %n 位新人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role}: %n member(s)</source>
        <translation>
            <numerusform>{role}：%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) a team</source>
        <translation>
            <numerusform>每组 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n team(s)</source>
        <translation>
            <numerusform>已分成 %n 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>还有 %n 人没做</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n 个小组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in no team</source>
        <translation>
            <numerusform>%n 人未分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) moved</source>
        <translation>
            <numerusform>已移动 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>later</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>由你确认</translation>
    </message>
    <message>
        <source>The number is given</source>
        <translation>已发编号</translation>
    </message>
    <message>
        <source>The card is in the format</source>
        <translation>群昵称合格</translation>
    </message>
    <message>
        <source>An introduction is pasted</source>
        <translation>已贴自我介绍</translation>
    </message>
    <message>
        <source>They are in a team</source>
        <translation>已分组</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year: day, month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>{day}完成</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>{day}到期，已逾期</translation>
    </message>
    <message>
        <source>lapsed, was due on {day}</source>
        <translation>已过期，原定{day}</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>选做</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必做</translation>
    </message>
    <message numerus="yes">
        <source>due %n day(s) after joining</source>
        <translation>
            <numerusform>入群后第 %n 天到期</numerusform>
        </translation>
    </message>
    <message>
        <source>due on the day of joining</source>
        <translation>入群当天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>format {format}</source>
        <translation>格式 {format}</translation>
    </message>
    <message numerus="yes">
        <source>No newcomer&apos;s %n day(s) are over yet.</source>
        <translation>
            <numerusform>还没有新人满 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n newcomer(s) finished.</source>
        <translation>
            <numerusform>%n 位新人全部完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most newcomers stop at “{step}”{how}.</source>
        <translation>大多数新人卡在“{step}”{how}。</translation>
    </message>
    <message>
        <source>Of those who do not finish, most stop at “{step}”{how}.</source>
        <translation>没完成的人大多卡在“{step}”{how}。</translation>
    </message>
    <message>
        <source>no card yet</source>
        <translation>还没有群昵称</translation>
    </message>
    <message>
        <source>the number is missing</source>
        <translation>缺编号</translation>
    </message>
    <message>
        <source>another number: {number}</source>
        <translation>编号不对：{number}</translation>
    </message>
    <message>
        <source>“{part}” is still to fill in</source>
        <translation>“{part}”还没换成真实内容</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>缺一部分</translation>
    </message>
    <message>
        <source>the parts are in another order</source>
        <translation>顺序不对</translation>
    </message>
    <message>
        <source>removed from {group} on {day}</source>
        <translation>{day}被移出 {group}</translation>
    </message>
    <message>
        <source>same name as one removed from {group}</source>
        <translation>与被移出 {group} 的人同名</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>其他群</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>重新入群</translation>
    </message>
    <message>
        <source>was removed from this group</source>
        <translation>曾被移出本群</translation>
    </message>
    <message>
        <source>named twice: the same person?</source>
        <translation>名字出现两次，是同一人吗？</translation>
    </message>
    <message>
        <source>is a member already</source>
        <translation>已在群里</translation>
    </message>
    <message numerus="yes">
        <source>day %n</source>
        <translation>
            <numerusform>第 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnboardingTab</name>
    <message>
        <source>Newcomer</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Add newcomers</source>
        <translation>添加新人</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>群昵称</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>开营结营</translation>
    </message>
    <message>
        <source>No ritual</source>
        <translation>没有入群仪式</translation>
    </message>
</context>
<context>
    <name>OncePage</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>OptionalDay</name>
    <message>
        <source>No day</source>
        <translation>不设日期</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Clock of the file</source>
        <translation>文件所用时区</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期写法</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>选择群</translation>
    </message>
    <message>
        <source>as guessed</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>like {example}</source>
        <translation>如 {example}</translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>What came of it</source>
        <translation>实际结果</translation>
    </message>
    <message>
        <source>Held against the estimate of {day}. Leave out what you do not know.</source>
        <translation>对照{day}的估算。不清楚的可以不填。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Details</source>
        <translation>详细资料</translation>
    </message>
</context>
<context>
    <name>OwnColumns</name>
    <message>
        <source>Own columns</source>
        <translation>自定义列</translation>
    </message>
    <message>
        <source>Name up to three columns of your own, such as a fee. Those without a name are unused.</source>
        <translation>最多可以自定义三列，例如“费用”。没有名称的列不启用。</translation>
    </message>
    <message>
        <source>Own column {place}</source>
        <translation>自定义列 {place}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PackFiles</name>
    <message>
        <source>Packs (*.toml)</source>
        <translation>模板 (*.toml)</translation>
    </message>
    <message>
        <source>Open pack</source>
        <translation>打开模板</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Search packs…</source>
        <translation>搜索模板…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>used by {n}</source>
        <translation>{n} 个群在用</translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>adds nothing new</source>
        <translation>没有新增内容</translation>
    </message>
    <message>
        <source>about {alone} min a day</source>
        <translation>每天约 {alone} 分钟</translation>
    </message>
    <message>
        <source>about {alone} min a day, {together} with what runs already</source>
        <translation>每天约 {alone} 分钟，加上已有动作共 {together} 分钟</translation>
    </message>
    <message>
        <source>Fullest day: {alone} min.</source>
        <translation>最忙的一天：{alone} 分钟。</translation>
    </message>
    <message>
        <source>Fullest day: {alone} min, {together} with what runs already.</source>
        <translation>最忙的一天：{alone} 分钟，加上已有动作共 {together} 分钟。</translation>
    </message>
    <message>
        <source>Its rules are left out: the group has its own.</source>
        <translation>不带群规：本群已有自己的群规。</translation>
    </message>
    <message>
        <source>Items of the pack</source>
        <translation>模板里的动作</translation>
    </message>
    <message>
        <source>Must-do: it carries the streak</source>
        <translation>保底动作，计入连续完成</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{rules} {steps}</source>
        <comment>two sentences</comment>
        <translation>{rules}{steps}</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Copy pictures</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Write to members…</source>
        <translation>逐人私信…</translation>
    </message>
    <message>
        <source>For a reply: {reply}</source>
        <translation>回复可得：{reply}</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>链接已复制</translation>
    </message>
    <message>
        <source>{part} {count}/{whole}</source>
        <translation>{part} {count}/{whole}</translation>
    </message>
    <message>
        <source>{part} ✓</source>
        <translation>{part} ✓</translation>
    </message>
    <message>
        <source>{part} missing</source>
        <translation>缺{part}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个动作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 条文案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n rule(s) to post.</source>
        <translation>
            <numerusform>附 %n 条群规。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pool of %n text(s)</source>
        <translation>
            <numerusform>轮换 %n 条文案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n step(s) for newcomers.</source>
        <translation>
            <numerusform>附 %n 步新人引导。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>已添加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the entry</source>
        <translation>已从素材中移除</translation>
    </message>
</context>
<context>
    <name>PacksTab</name>
    <message>
        <source>Apply to a group…</source>
        <translation>套用到群…</translation>
    </message>
    <message>
        <source>Start a group…</source>
        <translation>用它建群…</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>One person?</source>
        <translation>是同一个人吗？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一个人</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>{share}: {reasons}</source>
        <translation>{share}：{reasons}</translation>
    </message>
    <message>
        <source>But: {reasons}</source>
        <translation>但是：{reasons}</translation>
    </message>
</context>
<context>
    <name>PairsPart</name>
    <message>
        <source>Peer review</source>
        <translation>互评</translation>
    </message>
    <message>
        <source>Skill exchange</source>
        <translation>技能互换</translation>
    </message>
    <message>
        <source>What the pairs are for</source>
        <translation>搭档用途</translation>
    </message>
    <message>
        <source>Deal this week&apos;s pairs</source>
        <translation>分配本周搭档</translation>
    </message>
    <message>
        <source>Every member meets another one each week, and nobody twice while others are left.</source>
        <translation>每周每人换一位搭档，轮完一圈之前不会重复。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the pairs of {day}</source>
        <translation>复制 {day} 的搭档</translation>
    </message>
    <message>
        <source>Delete these pairs</source>
        <translation>删除这组搭档</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} 当周</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) met before</source>
        <translation>
            <numerusform>%n 对曾经搭档过</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs dealt</source>
        <translation>搭档已分配</translation>
    </message>
    <message>
        <source>Pairs copied</source>
        <translation>搭档已复制</translation>
    </message>
    <message>
        <source>Pairs deleted</source>
        <translation>搭档已删除</translation>
    </message>
    <message>
        <source>Pairs of {day}</source>
        <translation>{day}的搭档</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search people, groups, items and actions…</source>
        <translation>搜索成员、群、动作和命令…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Paste a sign-up</source>
        <translation>粘贴接龙</translation>
    </message>
    <message>
        <source>The sign-up</source>
        <translation>接龙内容</translation>
    </message>
    <message>
        <source>#接龙
Title
1. …
2. …</source>
        <translation>#接龙
标题
1. …
2. …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sign-up kept</source>
        <translation>接龙已保存</translation>
    </message>
    <message>
        <source>{title}: {signed} signed, {missing} have not</source>
        <translation>{title}：{signed} 人已接龙，{missing} 人未接龙</translation>
    </message>
    <message>
        <source>Sign-up without a title</source>
        <translation>无标题接龙</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>Pause between groups</source>
        <translation>群间停顿</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不停顿</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>立即继续</translation>
    </message>
</context>
<context>
    <name>PeakRow</name>
    <message>
        <source>Peak from</source>
        <translation>活跃时段开始</translation>
    </message>
    <message>
        <source>Peak until</source>
        <translation>活跃时段结束</translation>
    </message>
    <message>
        <source>Remove this window</source>
        <translation>删除这个时段</translation>
    </message>
</context>
<context>
    <name>PeaksCard</name>
    <message>
        <source>Peak windows</source>
        <translation>活跃时段</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>添加时段</translation>
    </message>
    <message>
        <source>As in Settings</source>
        <translation>沿用设置</translation>
    </message>
    <message>
        <source>As in Settings: {windows}</source>
        <translation>沿用设置：{windows}</translation>
    </message>
    <message>
        <source>When this group is most active.</source>
        <translation>这个群最活跃的时间。</translation>
    </message>
    <message>
        <source>Set its own</source>
        <translation>单独设置</translation>
    </message>
    <message>
        <source>Start of window {n}</source>
        <translation>时段 {n} 开始</translation>
    </message>
    <message>
        <source>End of window {n}</source>
        <translation>时段 {n} 结束</translation>
    </message>
    <message>
        <source>Remove window {n}</source>
        <translation>删除时段 {n}</translation>
    </message>
    <message>
        <source>Hours in which members are most active, shown beside the parts of the day. At once, for groups without windows of their own.</source>
        <translation>成员最活跃的时间，显示在早间、午间、晚间旁边。立即生效，适用于没有单独设置的群。</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>添加时段</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>恢复常用时段</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>lunar month {number}</source>
        <translation>农历{number}月</translation>
    </message>
    <message>
        <source>leap lunar month {number}</source>
        <translation>农历闰{number}月</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a birthday</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a birthday with its year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>满 %n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>never written to</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>上次 {when}</translation>
    </message>
    <message numerus="yes">
        <source>due %n day(s) ago</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>下次 {when}</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}, day {day}</source>
        <comment>a lunar birthday</comment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{month}, day {day}, {year}</source>
        <comment>a lunar birthday with its year</comment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation>该联系</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} 等另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>{text} (lunar)</source>
        <translation>{text}（农历）</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Wrote today</source>
        <translation>今天联系过</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>不必联系</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Set a birthday</source>
        <translation>设置生日</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Tags of the person</source>
        <translation>个人标签</translation>
    </message>
    <message>
        <source>Note on the person</source>
        <translation>个人备注</translation>
    </message>
    <message>
        <source>IN ALL GROUPS</source>
        <translation>在所有群</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Name, pinyin or number…</source>
        <translation>姓名、拼音或编号…</translation>
    </message>
</context>
<context>
    <name>PictureFields</name>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不分群</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>In the look of</source>
        <translation>样式来自</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Text below</source>
        <translation>下方文字</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>末行</translation>
    </message>
    <message>
        <source>Names, one a line: name, prize</source>
        <translation>名单，每行一人：名字，奖品</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>名单，每行一人</translation>
    </message>
    <message>
        <source>Names, one a line: name, figure</source>
        <translation>名单，每行一人：名字，数字</translation>
    </message>
    <message>
        <source>From the check-ins</source>
        <translation>来自打卡</translation>
    </message>
    <message>
        <source>From the homework</source>
        <translation>来自作业</translation>
    </message>
    <message>
        <source>All active members</source>
        <translation>所有在群成员</translation>
    </message>
    <message>
        <source>Winners of {title}</source>
        <translation>“{title}”的中奖者</translation>
    </message>
    <message>
        <source>Quote card</source>
        <translation>金句卡</translation>
    </message>
    <message>
        <source>Honour list</source>
        <translation>光荣榜</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>中奖名单</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Make a picture</source>
        <translation>制作图片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Type or paste the quote.</source>
        <translation>输入或粘贴金句。</translation>
    </message>
    <message>
        <source>Name somebody, one a line.</source>
        <translation>写上名字，每行一个。</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Picture {n} of {all} copied</source>
        <translation>已复制第 {n}/{all} 张图片</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>保存 PNG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates, a picture each; the first of them are shown.</source>
        <translation>
            <numerusform>共 %n 张证书，每人一张；这里显示前几张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, one at each press.</source>
        <translation>
            <numerusform>共 %n 张，每按一次复制一张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy picture {n}/{all}</source>
        <translation>复制图片 {n}/{all}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n picture(s) copied; paste them into the chat</source>
        <translation>
            <numerusform>已复制 %n 张图片，去群里粘贴吧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>No last day yet</source>
        <translation>未定截止日</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道门牌</translation>
    </message>
    <message>
        <source>Link to a map, floor, gate</source>
        <translation>地图链接、楼层、入口</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Last day to sign up</source>
        <translation>报名截止</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>怎么去</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message>
        <source>Import a plan</source>
        <translation>导入排期</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>选择排期文件</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>排期文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Encoding: {name}</source>
        <translation>编码：{name}</translation>
    </message>
    <message>
        <source>Columns left out: {names}</source>
        <translation>未用到的列：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries imported</source>
        <translation>
            <numerusform>已导入 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>导入 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不分群</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有群</translation>
    </message>
    <message>
        <source>A column “Groups” in the file goes before it.</source>
        <translation>文件里有“群”一列时，以那一列为准。</translation>
    </message>
    <message>
        <source>New entries are for</source>
        <translation>新内容发到</translation>
    </message>
    <message>
        <source>Also what clashes</source>
        <translation>冲突的也导入</translation>
    </message>
    <message>
        <source>What is new in an hour in which its group has something already</source>
        <translation>这个群在同一小时已有安排的新内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Drop a file here: a calendar (.ics), Excel, ODS or CSV with columns like Title, Date, Time and Groups. Nothing is changed before you have seen what would happen.</source>
        <translation>把文件拖到这里：日历 (.ics)、Excel、ODS 或 CSV，列名如“标题、日期、时间、群”。看过会发生什么之后才会改动。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PlanIntake</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>时间冲突</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>价值类型</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>what a reply gets</source>
        <translation>回复福利</translation>
    </message>
    <message>
        <source>what a reply costs</source>
        <translation>福利成本</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文案</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>how it recurs</source>
        <translation>重复规则</translation>
    </message>
    <message>
        <source>working days only</source>
        <translation>仅工作日</translation>
    </message>
    <message>
        <source>on the timetable</source>
        <translation>显示在课表</translation>
    </message>
    <message>
        <source>“{text}” is no day</source>
        <translation>“{text}”不是日期</translation>
    </message>
    <message>
        <source>{text} cannot be read</source>
        <translation>{text} 无法读取</translation>
    </message>
    <message>
        <source>cannot recur here like this: {text}</source>
        <translation>这里不支持这样重复：{text}</translation>
    </message>
    <message>
        <source>how it recurs is not understood</source>
        <translation>看不懂重复规则</translation>
    </message>
    <message>
        <source>“{text}” is no time of day</source>
        <translation>“{text}”不是时间</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>{field}: too long, cut off</source>
        <translation>{field}：过长，已截断</translation>
    </message>
    <message>
        <source>its series does not fall on that day any more</source>
        <translation>所属的重复内容已不在那一天</translation>
    </message>
    <message>
        <source>{field}: not possible like this</source>
        <translation>{field}：不能这样填</translation>
    </message>
    <message>
        <source>{field}: too long</source>
        <translation>{field}：过长</translation>
    </message>
    <message>
        <source>no group “{text}”</source>
        <translation>没有“{text}”这个群</translation>
    </message>
    <message>
        <source>does not say when it begins</source>
        <translation>没有写开始时间</translation>
    </message>
    <message>
        <source>recurs in the calendar and not in the file</source>
        <translation>日历里是重复内容，文件里不是</translation>
    </message>
    <message>
        <source>never falls on any day</source>
        <translation>没有任何一天符合</translation>
    </message>
    <message>
        <source>its series is over</source>
        <translation>所属的重复内容已结束</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>the file has it twice</source>
        <translation>文件里出现了两次</translation>
    </message>
    <message>
        <source>{field} “{text}” is not known, left out</source>
        <translation>不认识的{field}“{text}”，已略过</translation>
    </message>
    <message>
        <source>was posted already</source>
        <translation>已经发布过</translation>
    </message>
    <message>
        <source>one of {text} single entries, as its hour varies here</source>
        <translation>换算后时间不固定，拆成 {text} 条单独内容</translation>
    </message>
    <message>
        <source>zone “{text}” is not known, taken as your own time</source>
        <translation>不认识时区“{text}”，按本地时间处理</translation>
    </message>
    <message>
        <source>“{title}” is in that hour</source>
        <translation>同一小时已有“{title}”</translation>
    </message>
    <message>
        <source>days left out</source>
        <translation>略过的日子</translation>
    </message>
</context>
<context>
    <name>PlanMoves</name>
    <message>
        <source>Move members</source>
        <translation>安排拉人</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>拉谁</translation>
    </message>
    <message>
        <source>To group</source>
        <translation>拉进哪个群</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), {limit} a day by {account}: until {day}</source>
        <translation>
            <numerusform>共 %n 人，{account}每天 {limit} 人，{day}拉完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), {limit} a day: until {day}</source>
        <translation>
            <numerusform>共 %n 人，每天 {limit} 人，{day}拉完</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>已达成目标</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部成员</translation>
    </message>
    <message>
        <source>They leave {group}</source>
        <translation>同时退出{group}</translation>
    </message>
    <message>
        <source>There is no other group to move to.</source>
        <translation>没有别的群可拉。</translation>
    </message>
    <message numerus="yes">
        <source>%n in that group already</source>
        <translation>
            <numerusform>%n 人已在群里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned already</source>
        <translation>
            <numerusform>%n 人已安排</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from it once</source>
        <translation>
            <numerusform>%n 人曾被移出该群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) planned</source>
        <translation>
            <numerusform>已安排 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Move to {day}</source>
        <translation>改到 {day}</translation>
    </message>
    <message>
        <source>Move to {day}, {time}</source>
        <translation>改到 {day} {time}</translation>
    </message>
    <message>
        <source>Friday evening</source>
        <translation>周五晚</translation>
    </message>
    <message>
        <source>Members answer offers least on a Friday evening.</source>
        <translation>周五晚上发福利，回应最少。</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>On a {day} an offer is easily missed; a working day is better.</source>
        <translation>{day}发福利容易被错过，工作日更好。</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>This is a day off; members are elsewhere with their thoughts.</source>
        <translation>这天放假，群友的心思不在群里。</translation>
    </message>
    <message>
        <source>{holiday}: members are elsewhere with their thoughts.</source>
        <translation>{holiday}：群友的心思不在群里。</translation>
    </message>
    <message>
        <source>quiet hour</source>
        <translation>冷清时段</translation>
    </message>
    <message>
        <source>{from_}–{to}</source>
        <translation>{from_}–{to}</translation>
    </message>
    <message>
        <source>This group answered best at {windows}.</source>
        <translation>这个群在 {windows} 回应最好。</translation>
    </message>
    <message>
        <source>Members are usually most active at {windows}.</source>
        <translation>群友通常在 {windows} 最活跃。</translation>
    </message>
    <message>
        <source>same hour</source>
        <translation>同一小时</translation>
    </message>
    <message>
        <source>In this hour there is also: {titles}.</source>
        <translation>这个小时里还有：{titles}。</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>话术重复</translation>
    </message>
    <message>
        <source>The same words are in {title} on {day}.</source>
        <translation>{day}的「{title}」已用过同样的话术。</translation>
    </message>
    <message>
        <source>young group</source>
        <translation>新群</translation>
    </message>
    <message>
        <source>It is day {day} of the group. In the first {days} days, talk more and promote little.</source>
        <translation>今天是开群第 {day} 天。前 {days} 天多交流、少推销。</translation>
    </message>
    <message>
        <source>many offers</source>
        <translation>福利偏多</translation>
    </message>
    <message>
        <source>{share}% of what this group gets are offers; for its product {target}% are enough.</source>
        <translation>这个群 {share}% 的内容是福利，按产品频次 {target}% 就够了。</translation>
    </message>
    <message>
        <source>material missing</source>
        <translation>缺素材</translation>
    </message>
    <message>
        <source>It is due soon and lacks: {parts}.</source>
        <translation>即将发布，还缺：{parts}。</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>On this day the group rests or does not run.</source>
        <translation>这天本群休息或不在运营期。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries at the end of a list</comment>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>little planned ahead</source>
        <translation>排期不足</translation>
    </message>
</context>
<context>
    <name>Positioning</name>
    <message>
        <source>Why does it exist?</source>
        <translation>为什么要有这个群？</translation>
    </message>
    <message>
        <source>Who are its members?</source>
        <translation>群里都是谁？</translation>
    </message>
    <message>
        <source>Where do they come from?</source>
        <translation>人从哪里来？</translation>
    </message>
    <message>
        <source>What is it worth to them?</source>
        <translation>对成员有什么价值？</translation>
    </message>
    <message>
        <source>What is it worth to the brand?</source>
        <translation>对品牌有什么价值？</translation>
    </message>
    <message>
        <source>When does it run?</source>
        <translation>什么时间运营？</translation>
    </message>
    <message>
        <source>How does it earn?</source>
        <translation>怎么变现？</translation>
    </message>
    <message>
        <source>One goal, to be measured</source>
        <translation>一个可衡量的目标</translation>
    </message>
    <message>
        <source>why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>who</source>
        <translation>是谁</translation>
    </message>
    <message>
        <source>where from</source>
        <translation>从哪来</translation>
    </message>
    <message>
        <source>worth to members</source>
        <translation>成员价值</translation>
    </message>
    <message>
        <source>worth to the brand</source>
        <translation>品牌价值</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>how it earns</source>
        <translation>变现方式</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>a number in the goal</source>
        <translation>目标里的数字</translation>
    </message>
    <message>
        <source>the day of the goal</source>
        <translation>目标日期</translation>
    </message>
    <message>
        <source>a new goal</source>
        <translation>新的目标</translation>
    </message>
    <message>
        <source>Without a purpose, a group dies when its first days are over.</source>
        <translation>说不清为什么，热闹几天就会变死群。</translation>
    </message>
    <message>
        <source>The narrower the better: a group for everybody keeps nobody.</source>
        <translation>越窄越好：谁都能进的群留不住人。</translation>
    </message>
    <message>
        <source>Where members come from decides how much they care.</source>
        <translation>人从哪来，决定他有多在乎。</translation>
    </message>
    <message>
        <source>Who gets nothing here mutes the group, then leaves.</source>
        <translation>拿不到价值的人先免打扰，再退群。</translation>
    </message>
    <message>
        <source>Without a use of its own, nobody will keep it up for long.</source>
        <translation>对自己没用的群，谁都坚持不久。</translation>
    </message>
    <message>
        <source>Fixed hours make a habit; members know when to come.</source>
        <translation>时间固定才成习惯，成员知道什么时候来。</translation>
    </message>
    <message>
        <source>A group that never earns is closed in the first busy month.</source>
        <translation>不挣钱的群，一忙就关。</translation>
    </message>
    <message>
        <source>Without a goal nobody can tell whether it works.</source>
        <translation>没有目标，就说不清做得好不好。</translation>
    </message>
    <message>
        <source>A goal without a number is neither reached nor missed.</source>
        <translation>目标里没有数字，就无所谓达没达成。</translation>
    </message>
    <message>
        <source>A goal without a day is put off.</source>
        <translation>没有日期的目标会一直拖。</translation>
    </message>
    <message>
        <source>The day of the goal is over: was it reached? Set the next one.</source>
        <translation>目标日期已过：达成了吗？定下一个吧。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高频</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中频</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低频</translation>
    </message>
    <message>
        <source>How often a buyer buys decides what is posted.</source>
        <translation>客人多久买一次，决定群里发什么。</translation>
    </message>
    <message>
        <source>Bought every week, such as fresh food: the offers are the content.</source>
        <translation>每周都买，如生鲜：到货和价格就是内容。</translation>
    </message>
    <message>
        <source>Bought every few months, such as clothes or cosmetics: advice turns products into content.</source>
        <translation>几个月买一次，如服饰、护肤：用建议把产品变成内容。</translation>
    </message>
    <message>
        <source>Bought once in years, such as cars or homes: knowledge, and benefits borrowed from allied trades.</source>
        <translation>几年才买一次，如车、房：发知识，加上异业福利。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>创始人</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>一句话口号</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>目标人群</translation>
    </message>
    <message>
        <source>Core value</source>
        <translation>核心价值</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>原则</translation>
    </message>
    <message>
        <source>Core texts</source>
        <translation>元经典</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Stories of members</source>
        <translation>成员故事</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Low-priced</source>
        <translation>低价</translation>
    </message>
    <message>
        <source>High-priced</source>
        <translation>高价</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>训练营</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names}等，另 {n} 项</translation>
    </message>
</context>
<context>
    <name>PositioningTab</name>
    <message>
        <source>The pack&apos;s words are kept as yours</source>
        <translation>已采用模板的说法</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>已改名为{name}</translation>
    </message>
</context>
<context>
    <name>PostingRow</name>
    <message>
        <source>Mark published</source>
        <translation>标记已发布</translation>
    </message>
    <message>
        <source>Not posted after all</source>
        <translation>撤销发布标记</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>不在群内</translation>
    </message>
    <message>
        <source>Mark published in {group}</source>
        <translation>标记已在“{group}”发布</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏做</translation>
    </message>
</context>
<context>
    <name>PostingsPart</name>
    <message>
        <source>Published</source>
        <translation>发布情况</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>“{title}” is published</source>
        <translation>“{title}”已发布</translation>
    </message>
</context>
<context>
    <name>PostsCard</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing was posted in this week.</source>
        <translation>本周没有发布内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n posted</source>
        <translation>
            <numerusform>发布 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>* Answers are known of {known} of {asked} posts in groups.</source>
        <translation>* {asked} 次发布中已知互动 {known} 次。</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Column {place}</source>
        <translation>第 {place} 列</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%n of them fall(s) on a day off, or where something is already.</source>
        <translation>
            <numerusform>其中 %n 条撞上休息日，或同一时段已有内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), {first} to {last}</source>
        <translation>
            <numerusform>%n 条内容，{first} 至 {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrizeCard</name>
    <message>
        <source>Prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Worth each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已颁</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Add a prize: its name, then Return</source>
        <translation>添加奖品：写上名称后按回车</translation>
    </message>
    <message>
        <source>Delete prize</source>
        <translation>删除奖品</translation>
    </message>
    <message>
        <source>Draw it before the one above</source>
        <translation>上移，先抽这个奖</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Writing the sample workspace…</source>
        <translation>正在生成示例工作区…</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Something promised…</source>
        <translation>答应了成员什么…</translation>
    </message>
    <message>
        <source>Something promised</source>
        <translation>有待跟进</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>添加跟进</translation>
    </message>
    <message>
        <source>FOLLOW-UPS</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>完成：{what}</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>打开 {what}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>pack</source>
        <comment>these words come from it</comment>
        <translation>模板</translation>
    </message>
    <message>
        <source>The words of the pack, until you change them</source>
        <translation>模板的说法，改了就是你的</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Set the day it is reached by</source>
        <translation>定下达成日期</translation>
    </message>
    <message>
        <source>Day of the goal</source>
        <translation>目标日期</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Nobody asked anything in these days, as far as chats tell.</source>
        <translation>从聊天记录看，这些天没人提问。</translation>
    </message>
    <message>
        <source>Put one group in scope to see its questions.</source>
        <translation>在范围里选一个群，就能看到它的提问。</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Time and title</source>
        <translation>时间和标题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>灵感</translation>
    </message>
    <message>
        <source>Activity • {day}</source>
        <translation>活动 • {day}</translation>
    </message>
</context>
<context>
    <name>RecurrenceField</name>
    <message>
        <source>Kind of recurrence</source>
        <translation>周期类型</translation>
    </message>
    <message>
        <source>Every day, or every few days</source>
        <translation>每天，或每隔几天</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>每个工作日</translation>
    </message>
    <message>
        <source>On weekdays, each week or every few weeks</source>
        <translation>按星期，每周或每隔几周</translation>
    </message>
    <message>
        <source>On dates of the month</source>
        <translation>每月固定日期</translation>
    </message>
    <message>
        <source>On a weekday of the month</source>
        <translation>每月第几个星期几</translation>
    </message>
    <message>
        <source>On a working day of the month</source>
        <translation>每月第几个工作日</translation>
    </message>
    <message>
        <source>On days of the group&apos;s life</source>
        <translation>群的第几天</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>Usual recurrences</source>
        <translation>常用周期</translation>
    </message>
    <message>
        <source>This falls on no day yet: choose at least one.</source>
        <translation>还没有选日子，请至少选一天。</translation>
    </message>
    <message>
        <source>{rule}. Next: {days}</source>
        <translation>{rule}。接下来：{days}</translation>
    </message>
    <message>
        <source>{rule}. It falls on none of the next 400 days.</source>
        <translation>{rule}。今后 400 天内都轮不到。</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This workspace is open in another window. Nothing was changed; use that window.</source>
        <translation>这个工作区已在另一个窗口打开，数据没有变动。请使用那个窗口。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing was changed. Close the other program first.</source>
        <translation>这个工作区目前只能读取，数据没有变动。请先关闭占用它的程序。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Nothing was changed; choose another folder.</source>
        <translation>文件夹 {path} 无法写入，数据没有变动。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is not an empty folder. Nothing was changed; choose an empty one.</source>
        <translation>{path} 不是空文件夹。没有任何更改，请选择一个空文件夹。</translation>
    </message>
    <message>
        <source>{path} is damaged or no workspace. It was left as it is; restore a backup or choose another folder.</source>
        <translation>{path} 已损坏，或者不是工作区，文件原样未动。请恢复备份或选择其他文件夹。</translation>
    </message>
    <message>
        <source>This workspace was written by a newer GroupPilot. It was left as it is; update the program.</source>
        <translation>这个工作区由更新版本的 GroupPilot 写入，文件原样未动。请更新程序。</translation>
    </message>
    <message>
        <source>The backup could not be made ({reason}). Older backups are all kept; free some space and try again.</source>
        <translation>备份没有成功（{reason}），以前的备份都还在。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This backup is damaged, so it was not used. Your data is as before; choose another backup.</source>
        <translation>这份备份已损坏，没有使用，现有数据不变。请选择其他备份。</translation>
    </message>
    <message>
        <source>The backup could not be put in place ({reason}). Your data is as before.</source>
        <translation>恢复没有成功（{reason}），现有数据不变。</translation>
    </message>
    <message>
        <source>The file {path} is gone or empty, but there are backups of it. Nothing was changed; restore one.</source>
        <translation>文件 {path} 不见了或是空的，但备份还在，数据没有变动。请恢复一份备份。</translation>
    </message>
    <message>
        <source>The file {path} was deleted or moved away while it was open, so nothing was changed. All it held is still here: put it back or save a copy.</source>
        <translation>文件 {path} 在打开期间被删除或移走了，刚才的操作没有保存。原有内容都还在，请把它放回原处，或另存一份副本。</translation>
    </message>
    <message>
        <source>Another file took the place of {path} while it was open, so nothing was changed. All it held is still here: save a copy, then open what is there now.</source>
        <translation>{path} 在打开期间被另一个文件替换了，刚才的操作没有保存。原有内容都还在，请先另存一份副本，再打开现在的文件。</translation>
    </message>
    <message>
        <source>A fault kept {path} from being opened. It was left as it is; restore a backup or try again.</source>
        <translation>{path} 因故障无法打开，文件原样未动。请恢复备份或重试。</translation>
    </message>
    <message>
        <source>{path} is not an empty folder of its own. Nothing was moved; choose an empty folder elsewhere.</source>
        <translation>{path} 不是独立的空文件夹，数据没有迁移。请另选一个空文件夹。</translation>
    </message>
    <message>
        <source>The workspace could not be moved ({reason}). It is where it was, and nothing is lost.</source>
        <translation>工作区没有迁移成功（{reason}），仍在原处，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>An item needs a title. Nothing was saved.</source>
        <translation>动作标题不能为空，没有保存。</translation>
    </message>
    <message>
        <source>A title can have {limit} characters at most. Nothing was saved; shorten it.</source>
        <translation>标题最多 {limit} 字，没有保存。请缩短一些。</translation>
    </message>
    <message>
        <source>Choose for whom the item is. Nothing was saved.</source>
        <translation>没有保存。请选择动作的适用群。</translation>
    </message>
    <message>
        <source>Choose at least one group, all groups, or no group. Nothing was saved.</source>
        <translation>没有保存。请至少选一个群，或选全部群、不分群。</translation>
    </message>
    <message>
        <source>This falls on no day: choose days that there are. Nothing was saved.</source>
        <translation>这样选不会落在任何一天：请选存在的日子，没有保存。</translation>
    </message>
    <message>
        <source>An item can take 600 minutes at most. Nothing was saved.</source>
        <translation>一个动作最多用时 600 分钟，没有保存。</translation>
    </message>
    <message>
        <source>An item can ask for three figures at most, each with another name. Nothing was saved.</source>
        <translation>一个动作最多填三项数据，名称不能重复，没有保存。</translation>
    </message>
    <message>
        <source>This item is not there any more. Nothing was changed.</source>
        <translation>这个动作已经不存在，数据没有变动。</translation>
    </message>
    <message>
        <source>This is not due on that day any more. Nothing was changed.</source>
        <translation>那一天已不再安排这个动作，数据没有变动。</translation>
    </message>
    <message>
        <source>This day has not come yet: it can be skipped, but not ticked. Nothing was changed.</source>
        <translation>这一天还没到，可以跳过，不能完成，数据没有变动。</translation>
    </message>
    <message>
        <source>This was not ticked, so there was nothing to take back.</source>
        <translation>这个动作还没有完成，不用撤销。</translation>
    </message>
    <message>
        <source>{value} cannot be a figure here. Nothing was changed; enter a number from 0 up.</source>
        <translation>{value} 不能填在这里，数据没有变动。请填写不小于 0 的数字。</translation>
    </message>
    <message>
        <source>The item does not ask for “{label}” any more. Nothing was changed.</source>
        <translation>这个动作不再填写“{label}”，数据没有变动。</translation>
    </message>
    <message>
        <source>{id} names nothing that is due. Nothing was changed.</source>
        <translation>{id} 不是任何到期的动作。没有任何更改。</translation>
    </message>
    <message>
        <source>A time of day lies between 00:00 and 23:59. Nothing was saved.</source>
        <translation>时间须在 00:00 到 23:59 之间。没有保存。</translation>
    </message>
    <message>
        <source>“{value}” is not possible here. What was set before is kept.</source>
        <translation>“{value}”在这里不可用。保留原来的设置。</translation>
    </message>
    <message>
        <source>A peak window needs an end of its own. Nothing was changed; choose another end.</source>
        <translation>活跃时段的开始和结束不能相同。没有任何更改，请另选结束时间。</translation>
    </message>
    <message>
        <source>This item has no text to copy.</source>
        <translation>这个动作没有话术可复制。</translation>
    </message>
    <message>
        <source>Nothing is missed here any more, so nothing was changed.</source>
        <translation>这里已经没有漏做的动作，数据没有变动。</translation>
    </message>
    <message>
        <source>An item can be active, paused or ended, not {status}. Nothing was changed.</source>
        <translation>动作只能是启用中、已暂停或已结束，不能是 {status}，数据没有变动。</translation>
    </message>
    <message>
        <source>There is no group {name}. Nothing was changed; choose one from the list.</source>
        <translation>没有叫“{name}”的群，数据没有变动。请从列表中选择。</translation>
    </message>
    <message>
        <source>Several groups are called {name}. Nothing was changed; use a number instead: {ids}.</source>
        <translation>有多个群叫“{name}”，数据没有变动。请改用编号：{ids}。</translation>
    </message>
    <message>
        <source>A group needs a name. Nothing was changed; give it one.</source>
        <translation>群名称不能为空，数据没有变动。请填写群名称。</translation>
    </message>
    <message>
        <source>A group cannot end before it starts. Nothing was changed; choose a later end.</source>
        <translation>结束日早于开始日，数据没有变动。请选择更晚的结束日。</translation>
    </message>
    <message>
        <source>This is too long or not possible here. Nothing was changed.</source>
        <translation>内容太长或不能用在这里，数据没有变动。</translation>
    </message>
    <message>
        <source>These days end before they start. Nothing was changed; choose a later last day.</source>
        <translation>最后一天早于第一天，数据没有变动。请选择更晚的最后一天。</translation>
    </message>
    <message>
        <source>There is no workspace in {path}, but other files. Nothing was written there.</source>
        <translation>{path} 里没有工作区，只有其他文件。没有写入任何内容。</translation>
    </message>
    <message>
        <source>These days are over, and what is over stays as it was. Choose a last day from today on.</source>
        <translation>这几天已经过去，过去的记录保持不变。请选择今天或以后的日期作为最后一天。</translation>
    </message>
    <message>
        <source>A rest can last {most} days at most. Nothing was changed.</source>
        <translation>休息期最长 {most} 天，数据没有变动。</translation>
    </message>
    <message>
        <source>These days of rest are gone already. Nothing was changed.</source>
        <translation>这个休息期已经不存在，数据没有变动。</translation>
    </message>
    <message>
        <source>This script is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这条话术已经不存在，数据没有变动。用“撤销”也许能找回。</translation>
    </message>
    <message>
        <source>A script needs a title. Nothing was changed; give it one.</source>
        <translation>话术标题不能为空，数据没有变动。请填写标题。</translation>
    </message>
    <message>
        <source>This text is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这条文案已经不存在，数据没有变动。用“撤销”也许能找回。</translation>
    </message>
    <message>
        <source>A text cannot be empty. Nothing was changed.</source>
        <translation>文案不能为空，数据没有变动。</translation>
    </message>
    <message>
        <source>A text can have {limit} characters at most. Nothing was changed; shorten it.</source>
        <translation>文案最多 {limit} 字，数据没有变动。请缩短一些。</translation>
    </message>
    <message>
        <source>The script has this text already, so it was not added again.</source>
        <translation>话术里已有这条文案，没有重复添加。</translation>
    </message>
    <message>
        <source>This is the only text of the script. Nothing was deleted; delete the script instead.</source>
        <translation>这是话术里唯一的文案，没有删除。如不需要，请删除整条话术。</translation>
    </message>
    <message>
        <source>There is no ready-made pack {id}. Nothing was changed.</source>
        <translation>没有内置模板 {id}，数据没有变动。</translation>
    </message>
    <message>
        <source>A pack needs a name. Nothing was saved; give it one.</source>
        <translation>模板名称不能为空，没有保存。请填写名称。</translation>
    </message>
    <message>
        <source>{group} has no items that run, so there is nothing to save as a pack.</source>
        <translation>“{group}”没有启用中的动作，没有内容可以存为模板。</translation>
    </message>
    <message>
        <source>A text of {title} is longer than the {most} characters a pack can hold, so nothing was saved.</source>
        <translation>“{title}”里有一条文案超过模板上限 {most} 字，没有保存。请缩短一些。</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Nothing was lost; choose another place.</source>
        <translation>{path} 无法写入（{reason}），没有丢失任何内容。请换个位置保存。</translation>
    </message>
    <message>
        <source>{path} is too large to be a pack. Nothing was changed.</source>
        <translation>{path} 太大，不像是模板，数据没有变动。</translation>
    </message>
    <message>
        <source>{path} is not a pack: {reason}. Nothing was changed; choose another file.</source>
        <translation>{path} 不是模板：{reason}。数据没有变动，请选择其他文件。</translation>
    </message>
    <message>
        <source>This pack cannot be used: {where}, {reason}. Nothing was changed.</source>
        <translation>这个模板无法使用：{where}，{reason}。数据没有变动。</translation>
    </message>
    <message>
        <source>Number {number} belongs to {name} already. Nothing was changed; choose another number.</source>
        <translation>编号 {number} 已属于“{name}”，数据没有变动。请换一个编号。</translation>
    </message>
    <message>
        <source>“{number}” is no number that a member can have. Nothing was changed; use a whole number.</source>
        <translation>“{number}”不能用作编号，数据没有变动。请填写整数。</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters. Nothing was changed; shorten it.</source>
        <translation>文字超过 {most} 字，数据没有变动。请缩短一些。</translation>
    </message>
    <message>
        <source>These tags take more than {most} characters together. Nothing was changed; use fewer ones.</source>
        <translation>标签加起来超过 {most} 字，数据没有变动。请减少标签。</translation>
    </message>
    <message>
        <source>A tag needs a word. Nothing was changed.</source>
        <translation>标签不能为空，数据没有变动。</translation>
    </message>
    <message>
        <source>A member needs a group card or a nickname. Nothing was changed; enter one of them.</source>
        <translation>群昵称和昵称至少要有一个，数据没有变动。请填写其中一项。</translation>
    </message>
    <message>
        <source>The day of leaving lies before the day of joining. Nothing was changed; correct one of them.</source>
        <translation>退群日期早于入群日期，数据没有变动。请更正其中一个。</translation>
    </message>
    <message>
        <source>Members have no field “{field}”. Nothing was changed.</source>
        <translation>成员没有“{field}”这一项，数据没有变动。</translation>
    </message>
    <message>
        <source>“{status}” is no status of a member. Nothing was changed.</source>
        <translation>成员没有“{status}”这种状态，数据没有变动。</translation>
    </message>
    <message>
        <source>A number or name belongs to one member alone. Nothing was changed; edit them one by one.</source>
        <translation>编号和名字只能属于一名成员，数据没有变动。请逐个修改。</translation>
    </message>
    <message>
        <source>This member is not in the file any more. Nothing was changed; Undo may bring them back.</source>
        <translation>这名成员已经不存在，数据没有变动。用“撤销”也许能找回。</translation>
    </message>
    <message>
        <source>This person is not in the file any more. Nothing was changed.</source>
        <translation>这个人已经不存在，数据没有变动。</translation>
    </message>
    <message>
        <source>{name} is in this group already. Nothing was added.</source>
        <translation>“{name}”已在这个群里，没有重复添加。</translation>
    </message>
    <message>
        <source>A role or tier needs a name. Nothing was changed; enter one.</source>
        <translation>角色或层级的名称不能为空，数据没有变动。请填写名称。</translation>
    </message>
    <message>
        <source>There is “{name}” already. Nothing was changed; choose another name.</source>
        <translation>已经有“{name}”，数据没有变动。请换一个名称。</translation>
    </message>
    <message>
        <source>This role is not in the file any more. Nothing was changed.</source>
        <translation>这个角色已经不存在，数据没有变动。</translation>
    </message>
    <message>
        <source>This tier is not in the file any more.</source>
        <translation>这个层级已经不在了。</translation>
    </message>
    <message>
        <source>This tier comes with the program and stays.</source>
        <translation>这是程序自带的层级，不能删除。</translation>
    </message>
    <message>
        <source>This entry is not in the file any more.</source>
        <translation>这条记录已经不在了。</translation>
    </message>
    <message>
        <source>It would end before it begins. Nothing was changed.</source>
        <translation>结束日早于开始日。未作更改。</translation>
    </message>
    <message>
        <source>Somebody without any hours carries no role. Choose some hours, or end the role.</source>
        <translation>没有任何时段就不算担任。请选择时段，或结束角色。</translation>
    </message>
    <message>
        <source>These hours do not exist. Nothing was changed.</source>
        <translation>没有这样的时段。未作更改。</translation>
    </message>
    <message>
        <source>This day does not exist. The birthday is as it was.</source>
        <translation>没有这一天。生日保持原样。</translation>
    </message>
    <message>
        <source>Nobody can be “{closeness}”. Nothing was changed.</source>
        <translation>没有“{closeness}”这种亲密度。未作更改。</translation>
    </message>
    <message>
        <source>An interval lasts 1 to {most} days. Nothing was changed.</source>
        <translation>间隔为 1 到 {most} 天。未作更改。</translation>
    </message>
    <message>
        <source>This contact is not in the file any more.</source>
        <translation>这条联系记录已经不在了。</translation>
    </message>
    <message>
        <source>This is one person already.</source>
        <translation>已经是同一个人了。</translation>
    </message>
    <message>
        <source>The search broke off. Nothing was changed; try again.</source>
        <translation>查找中断，没有改动；请重试。</translation>
    </message>
    <message>
        <source>There is no such merge any more. Nothing was changed.</source>
        <translation>这次合并已经不在了。未作更改。</translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation>这次合并已经撤回了。</translation>
    </message>
    <message>
        <source>A later merge with {name} changed the same things. Take that one back first.</source>
        <translation>之后与 {name} 的合并改动了同样的内容，请先撤回那一次。</translation>
    </message>
    <message>
        <source>This role comes with the program and stays. Give it another name, or leave it unused.</source>
        <translation>这是内置角色，不能删除。可以改名，或不使用它。</translation>
    </message>
    <message>
        <source>No column of this table names the members. Choose which column is the group card or the nickname.</source>
        <translation>表格里没有识别到姓名列。请指定哪一列是群昵称或昵称。</translation>
    </message>
    <message>
        <source>A roster is still being taken in. Undo works again when it is done. If none is, start GroupPilot again: it first takes back what one that was cut off had written.</source>
        <translation>名单仍在导入，完成后才能撤销。如果并没有在导入，请重新启动 GroupPilot：它会先撤回中断的导入已写入的内容。</translation>
    </message>
    <message>
        <source>Nothing was changed, as many members are just being undone or redone. Try again in a moment.</source>
        <translation>没有做任何更改：正在撤销或重做一大批成员的改动。请稍后再试。</translation>
    </message>
    <message>
        <source>A roster is written as CSV, XLSX or PDF, not as “{suffix}”. Nothing was written; choose one.</source>
        <translation>名单可导出为 CSV、XLSX 或 PDF，不支持“{suffix}”，文件没有写出。请选择其中一种。</translation>
    </message>
    <message>
        <source>A roster needs at least one column. Nothing was written; choose some.</source>
        <translation>名单至少要有一列，文件没有写出。请选择列。</translation>
    </message>
    <message>
        <source>{path} is not there any more. Nothing was imported.</source>
        <translation>{path} 已经不在了，没有导入任何内容。</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB. Nothing was read; copy fewer lines.</source>
        <translation>{path} 超过 {most} MB，没有读取；请少复制一些行。</translation>
    </message>
    <message>
        <source>{path} is not a text file. Nothing was read.</source>
        <translation>{path} 不是文本文件，没有读取。</translation>
    </message>
    <message>
        <source>There is no name in this list. Nothing was compared; paste one name a line.</source>
        <translation>这份名单里没有名字，没有对比；请每行粘贴一个名字。</translation>
    </message>
    <message>
        <source>This has no numbered lines, so it is no sign-up. Nothing was kept; copy the whole chain.</source>
        <translation>这里没有带编号的行，不是接龙，没有保存；请复制完整的接龙。</translation>
    </message>
    <message>
        <source>A sign-up has at most {most} lines. Nothing was kept.</source>
        <translation>一个接龙最多 {most} 行，没有保存。</translation>
    </message>
    <message>
        <source>This sign-up is gone; somebody deleted it.</source>
        <translation>这个接龙已不在，已被删除。</translation>
    </message>
    <message>
        <source>A ledger holds check-ins or homework, not {kind}.</source>
        <translation>台账只记打卡或作业，没有 {kind}。</translation>
    </message>
    <message>
        <source>A mark is done, late, reviewed or excellent, not {state}.</source>
        <translation>只能标记为已交、补交、已点评或优秀，没有 {state}。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Nothing was marked.</source>
        <translation>{day} 还没到，没有标记。</translation>
    </message>
    <message>
        <source>Nobody was chosen. Choose members first.</source>
        <translation>没有选中任何人，请先选择成员。</translation>
    </message>
    <message>
        <source>A run has at most {most} members. Choose fewer.</source>
        <translation>一次逐人私信最多 {most} 人，请少选一些。</translation>
    </message>
    <message>
        <source>A run needs a title.</source>
        <translation>请给这次私信起个名字。</translation>
    </message>
    <message>
        <source>A run needs a text.</source>
        <translation>请写下要发的话术。</translation>
    </message>
    <message>
        <source>A text has at most {most} characters. Nothing was changed.</source>
        <translation>话术最多 {most} 个字符，没有改动。</translation>
    </message>
    <message>
        <source>The daily number lies between 1 and {most}.</source>
        <translation>每天人数在 1 到 {most} 之间。</translation>
    </message>
    <message>
        <source>A member of a run is open, done or skipped, not {state}.</source>
        <translation>只能是待发、已发或跳过，没有 {state}。</translation>
    </message>
    <message>
        <source>This run is gone; it was deleted.</source>
        <translation>这次逐人私信已被删除。</translation>
    </message>
    <message>
        <source>Pairs are for review or exchange, not {purpose}.</source>
        <translation>搭档只用于互评或技能互换，没有 {purpose}。</translation>
    </message>
    <message>
        <source>Pairs need two members at least.</source>
        <translation>至少要有两位成员才能配对。</translation>
    </message>
    <message>
        <source>Only an offer has a day on which it ends.</source>
        <translation>只有合作福利才有到期日。</translation>
    </message>
    <message>
        <source>This round of pairs is gone; it was deleted.</source>
        <translation>这一轮搭档已被删除。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}). Nothing was imported; check who may open it.</source>
        <translation>{path} 无法读取（{detail}），没有导入任何内容。请检查文件权限。</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was imported; choose another one.</source>
        <translation>文件是空的，没有导入任何内容。请选择其他文件。</translation>
    </message>
    <message>
        <source>This table is too large to take in. Nothing was imported; split it into smaller files.</source>
        <translation>表格太大，没有导入任何内容。请拆成几个小文件。</translation>
    </message>
    <message>
        <source>This file is protected by a password. Nothing was imported; save a copy without one.</source>
        <translation>文件有密码保护，没有导入任何内容。请另存一份不带密码的。</translation>
    </message>
    <message>
        <source>This file is damaged or not what its name says. Nothing was imported; save it again as XLSX.</source>
        <translation>文件已损坏，或与扩展名不符，没有导入任何内容。请重新存为 XLSX。</translation>
    </message>
    <message>
        <source>Reading this file took too long. Nothing was imported; save it as CSV and try again.</source>
        <translation>读取时间过长，没有导入任何内容。请存为 CSV 后重试。</translation>
    </message>
    <message>
        <source>This file is no table. Nothing was imported; choose a CSV, TSV, XLSX, XLS or ODS file.</source>
        <translation>这不是表格文件，没有导入任何内容。请选择 CSV、TSV、XLSX、XLS 或 ODS 文件。</translation>
    </message>
    <message>
        <source>This file is no text. Nothing was imported; choose a CSV, TSV, XLSX, XLS or ODS file.</source>
        <translation>这不是文本文件，没有导入任何内容。请选择 CSV、TSV、XLSX、XLS 或 ODS 文件。</translation>
    </message>
    <message>
        <source>This table has more than 1,000 columns. Nothing was imported; keep only those about members.</source>
        <translation>表格超过 1,000 列，没有导入任何内容。请只保留成员相关的列。</translation>
    </message>
    <message>
        <source>A cell holds more text than a spreadsheet keeps. Nothing was changed; shorten it.</source>
        <translation>有单元格文字超过表格上限，数据没有变动。请缩短一些。</translation>
    </message>
    <message>
        <source>A quotation mark in this file is never closed. Nothing was imported; save the file again.</source>
        <translation>文件里有引号没有配对，没有导入任何内容。请重新保存该文件。</translation>
    </message>
    <message>
        <source>This file has no such sheet. Nothing was imported; choose another one.</source>
        <translation>文件里没有这张工作表，没有导入任何内容。请选择其他工作表。</translation>
    </message>
    <message>
        <source>This encoding is not known. Nothing was imported; choose another one.</source>
        <translation>不支持这种编码，没有导入任何内容。请选择其他编码。</translation>
    </message>
    <message>
        <source>A spreadsheet holds {most} rows, this roster has {rows}. Nothing was written; choose CSV.</source>
        <translation>表格最多 {most} 行，这份名单有 {rows} 行，文件没有写出。请改用 CSV。</translation>
    </message>
    <message>
        <source>The disk did not take what was to be written ({reason}). Nothing was changed; try again.</source>
        <translation>磁盘没有写入成功（{reason}），数据没有变动。请重试。</translation>
    </message>
    <message>
        <source>The import stopped half-way, as the disk took no more. Free some space and start GroupPilot again: it first takes back what was written.</source>
        <translation>磁盘空间不足，导入中途停止。请腾出空间后重新启动 GroupPilot：程序会先撤回已写入的部分。</translation>
    </message>
    <message>
        <source>There is no space left for {path}. An old file is as it was; free some space and try again.</source>
        <translation>磁盘空间不足，{path} 没有写出，原有文件不变。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>{path} cannot be written. The old file, if any, is as it was; choose another folder.</source>
        <translation>{path} 无法写入，原有文件不变。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is open in another program. It is as it was; close it there and try again.</source>
        <translation>{path} 正被其他程序打开，文件原样未动。请先关闭再重试。</translation>
    </message>
    <message>
        <source>The folder of {path} is not there. Nothing was written; choose another one.</source>
        <translation>{path} 所在的文件夹不存在，文件没有写出。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder. Nothing was written; choose a name for the file.</source>
        <translation>{path} 是文件夹，文件没有写出。请填写文件名。</translation>
    </message>
    <message>
        <source>This file name is too long. Nothing was written; choose a shorter one.</source>
        <translation>文件名太长，文件没有写出。请换个短一点的。</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}). The old file, if any, is as it was.</source>
        <translation>{path} 无法写入（{detail}），原有文件不变。</translation>
    </message>
    <message>
        <source>A brand needs a name. Nothing was changed; give it one.</source>
        <translation>品牌需要名称。没有做任何改动，请填写。</translation>
    </message>
    <message>
        <source>There is a brand {name} already. Nothing was changed; choose it from the list.</source>
        <translation>已有品牌{name}。没有做任何改动，请从列表里选。</translation>
    </message>
    <message>
        <source>This brand is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这个品牌已不在。没有做任何改动，可试试撤销。</translation>
    </message>
    <message>
        <source>A brand has no fact “{key}”. Nothing was changed.</source>
        <translation>品牌没有“{key}”这一项。没有做任何改动。</translation>
    </message>
    <message>
        <source>A figure of the estimate is not possible. Nothing was kept; enter numbers from 0 up.</source>
        <translation>估算里有不合理的数字。没有保存，请填 0 以上的数。</translation>
    </message>
    <message>
        <source>This estimate is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这次估算已不在。没有做任何改动，可试试撤销。</translation>
    </message>
    <message>
        <source>“{question}” cannot be answered like this. Nothing was kept.</source>
        <translation>“{question}”不能这样回答。没有保存。</translation>
    </message>
    <message>
        <source>An account needs a name. Nothing was changed; give it one.</source>
        <translation>账号需要名称。没有做任何改动，请填写。</translation>
    </message>
    <message>
        <source>There is an account {name} on this platform already. Nothing was changed.</source>
        <translation>这个平台上已有账号{name}。没有做任何改动。</translation>
    </message>
    <message>
        <source>This is too long or not possible for an account. Nothing was changed.</source>
        <translation>内容太长，或账号里不能这样填。没有做任何改动。</translation>
    </message>
    <message>
        <source>This account is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这个账号已不在。没有做任何改动，可试试撤销。</translation>
    </message>
    <message>
        <source>A ladder needs a name. Nothing was changed; give it one.</source>
        <translation>进阶路径需要名称。没有做任何改动，请填写。</translation>
    </message>
    <message>
        <source>There is a ladder {name} already. Nothing was changed; choose another name.</source>
        <translation>已有进阶路径{name}。没有做任何改动，请换个名称。</translation>
    </message>
    <message>
        <source>A ladder has no rung “{rung}”. Nothing was changed.</source>
        <translation>进阶路径没有“{rung}”这一级。没有做任何改动。</translation>
    </message>
    <message>
        <source>This ladder is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这条进阶路径已不在。没有做任何改动，可试试撤销。</translation>
    </message>
    <message>
        <source>Members cannot move from a group to itself. Nothing was planned; choose another group.</source>
        <translation>不能从一个群拉进同一个群。没有安排，请选别的群。</translation>
    </message>
    <message>
        <source>None of them is to be moved: they are there, planned for, or were removed from it before.</source>
        <translation>没有人要拉：他们已在群里、已安排，或曾被移出该群。</translation>
    </message>
    <message>
        <source>These moves are done or dropped already. Nothing was changed.</source>
        <translation>这些拉人已完成或已取消。没有做任何改动。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>没有文字内容</translation>
    </message>
    <message>
        <source>it is damaged or of another kind</source>
        <translation>已损坏或是其他类型的文件</translation>
    </message>
    <message>
        <source>it was made for something else</source>
        <translation>是其他用途的文件</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>this is not known</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>this has the wrong form</source>
        <translation>格式不对</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>these are too many</source>
        <translation>太多</translation>
    </message>
    <message>
        <source>this number is too small or too large</source>
        <translation>数字过小或过大</translation>
    </message>
    <message>
        <source>it holds an unreadable character</source>
        <translation>含有无法识别的字符</translation>
    </message>
    <message>
        <source>this name has wrong characters</source>
        <translation>名称里有不支持的字符</translation>
    </message>
    <message>
        <source>this is none of the possible values</source>
        <translation>不是可选的值</translation>
    </message>
    <message>
        <source>this is no time of day</source>
        <translation>不是有效时间</translation>
    </message>
    <message>
        <source>these days cannot be understood</source>
        <translation>日期规则无法识别</translation>
    </message>
    <message>
        <source>this name is there twice</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>it names a text that is missing</source>
        <translation>引用的文案不存在</translation>
    </message>
    <message>
        <source>it needs a figure</source>
        <translation>需要填写数据项</translation>
    </message>
    <message>
        <source>it was made by a newer GroupPilot</source>
        <translation>由更新版本的 GroupPilot 生成</translation>
    </message>
    <message>
        <source>This was refused ({code}). Nothing was changed.</source>
        <translation>操作没有执行（{code}），数据没有变动。</translation>
    </message>
    <message>
        <source>A ritual needs a name. Nothing was changed; give it one.</source>
        <translation>入群仪式需要名称。没有改动，请先起名。</translation>
    </message>
    <message>
        <source>The ritual cannot hold this ({field}). Nothing was changed.</source>
        <translation>入群仪式不能这样设（{field}）。没有改动。</translation>
    </message>
    <message>
        <source>This ritual is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这个入群仪式已不在。没有改动，撤销也许能找回。</translation>
    </message>
    <message>
        <source>{group} has no ritual yet. Nothing was changed; choose one first.</source>
        <translation>{group} 还没有入群仪式。没有改动，请先选一个。</translation>
    </message>
    <message>
        <source>A ritual has {most} steps at most. Nothing was added; newcomers like it short.</source>
        <translation>入群仪式最多 {most} 步。没有添加，短一点新人更愿意做。</translation>
    </message>
    <message>
        <source>A step needs a title. Nothing was changed; give it one.</source>
        <translation>步骤需要标题。没有改动，请先填写。</translation>
    </message>
    <message>
        <source>This step is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这一步已不在。没有改动，撤销也许能找回。</translation>
    </message>
    <message>
        <source>“{title}” is done by what is kept of the member. Change that to open it again.</source>
        <translation>“{title}”是按成员资料判定完成的，改资料才能重新打开。</translation>
    </message>
    <message>
        <source>This newcomer or step is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这位新人或这一步已不在。没有改动，撤销也许能找回。</translation>
    </message>
    <message>
        <source>This introduction has {chars} characters, and {least} are asked for. It stays open.</source>
        <translation>这份自我介绍 {chars} 字，要求 {least} 字，仍算未完成。</translation>
    </message>
    <message>
        <source>More than {most} names at once. Nothing was added; paste them in parts.</source>
        <translation>一次超过 {most} 个名字。没有添加，请分几次粘贴。</translation>
    </message>
    <message>
        <source>Nobody is chosen. Nothing was added.</source>
        <translation>没有选中任何人，没有添加。</translation>
    </message>
    <message>
        <source>{name} cannot have joined on a day to come. Nothing was added; choose another day.</source>
        <translation>{name} 的入群日期还没到。没有添加，请换个日期。</translation>
    </message>
    <message>
        <source>Numbers cannot be written like “{format}”. Nothing was changed; write # for each digit.</source>
        <translation>编号不能写成“{format}”。没有改动，请用 # 表示每一位数字。</translation>
    </message>
    <message>
        <source>Cards cannot be written like “{format}”. Nothing was changed; try number-trade-nickname.</source>
        <translation>群昵称不能写成“{format}”。没有改动，可试试 编号-行业-昵称。</translation>
    </message>
    <message>
        <source>There can be 1 to {most} teams. Nothing was changed; choose another number.</source>
        <translation>可以分 1 到 {most} 组。没有改动，请换个数。</translation>
    </message>
    <message>
        <source>{group} has no members to split into teams. Nothing was changed.</source>
        <translation>{group} 没有可分组的成员。没有改动。</translation>
    </message>
    <message>
        <source>This team is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这个小组已不在。没有改动，撤销也许能找回。</translation>
    </message>
    <message>
        <source>A team needs a name. Nothing was changed; give it one.</source>
        <translation>小组需要名称。没有改动，请先起名。</translation>
    </message>
    <message>
        <source>Only a member of {team} can lead it. Nothing was changed; move them there first.</source>
        <translation>只有 {team} 的组员才能当组长。没有改动，请先移入该组。</translation>
    </message>
    <message>
        <source>This is planned already. Nothing was changed.</source>
        <translation>已经在计划里，没有改动。</translation>
    </message>
    <message>
        <source>This cannot be kept ({field}). Nothing was changed.</source>
        <translation>无法保存（{field}），没有改动。</translation>
    </message>
    <message>
        <source>This ceremony is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这个仪式已不在。没有改动，撤销也许能找回。</translation>
    </message>
    <message>
        <source>A checklist has {most} lines at most. Nothing was added.</source>
        <translation>清单最多 {most} 项。没有添加。</translation>
    </message>
    <message>
        <source>This line is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这一项已不在。没有改动，撤销也许能找回。</translation>
    </message>
    <message>
        <source>This line is empty. Nothing was changed.</source>
        <translation>这一项是空的，没有改动。</translation>
    </message>
    <message>
        <source>numbers or cards cannot be written like this</source>
        <translation>编号或群昵称不能这样写</translation>
    </message>
    <message>
        <source>only an introduction has a length</source>
        <translation>只有自我介绍才有字数</translation>
    </message>
    <message>
        <source>A rule says do, don&apos;t, reward or penalty. Nothing was changed.</source>
        <translation>群规只分倡导、禁止、奖励、处罚。没有任何改动。</translation>
    </message>
    <message>
        <source>A rule needs words. Nothing was changed; write some.</source>
        <translation>群规需要内容，没有改动；请写几句。</translation>
    </message>
    <message>
        <source>A rule can have {most} characters at most. Nothing was changed; shorten it.</source>
        <translation>一条群规最多 {most} 字。没有任何改动，请缩短。</translation>
    </message>
    <message>
        <source>What follows can have {most} characters at most. Nothing was changed; shorten it.</source>
        <translation>后果最多 {most} 字。没有任何改动，请缩短。</translation>
    </message>
    <message>
        <source>This rule is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这条群规已不存在。没有任何改动，可以试试撤销。</translation>
    </message>
    <message>
        <source>No rule here is “{text}”. Nothing was changed.</source>
        <translation>没有“{text}”这条群规。没有任何改动。</translation>
    </message>
    <message>
        <source>Several rules fit “{text}”: {numbers}. Nothing was changed; choose one.</source>
        <translation>有多条群规符合“{text}”：{numbers}。没有任何改动，请选一条。</translation>
    </message>
    <message>
        <source>This rule set is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这套群规已不存在。没有任何改动，可以试试撤销。</translation>
    </message>
    <message>
        <source>A rule set needs a name. Nothing was changed; give it one.</source>
        <translation>请给这套群规起个名字。没有任何改动。</translation>
    </message>
    <message>
        <source>A ladder needs at least one step, and days that make sense. Nothing was changed.</source>
        <translation>至少要有一个步骤，天数也要合理。没有任何改动。</translation>
    </message>
    <message>
        <source>Nobody in this group is “{name}”. Nothing was changed.</source>
        <translation>这个群里没有“{name}”。没有任何改动。</translation>
    </message>
    <message>
        <source>Several members are called “{name}” ({ids}). Nothing was changed; choose one.</source>
        <translation>有多名成员叫“{name}”（{ids}）。没有任何改动，请选一位。</translation>
    </message>
    <message>
        <source>This violation is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这条违规记录已不存在。没有任何改动，可以试试撤销。</translation>
    </message>
    <message>
        <source>That day has not come yet. Nothing was changed; choose today or a day before.</source>
        <translation>这一天还没到。没有任何改动，请选今天或更早的日子。</translation>
    </message>
    <message>
        <source>There is no such step ({step}). Nothing was changed.</source>
        <translation>没有这个步骤（{step}）。没有任何改动。</translation>
    </message>
    <message>
        <source>This can have {most} characters at most. Nothing was changed; shorten it.</source>
        <translation>这里最多 {most} 字。没有任何改动，请缩短。</translation>
    </message>
    <message>
        <source>This removal is gone. Nothing was changed.</source>
        <translation>这条移出记录已不存在。没有任何改动。</translation>
    </message>
    <message>
        <source>Say what was promised. Nothing was changed.</source>
        <translation>请填写承诺了什么。没有任何改动。</translation>
    </message>
    <message>
        <source>This follow-up is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这条跟进已不存在。没有任何改动，可以试试撤销。</translation>
    </message>
    <message>
        <source>Say what the incident is about. Nothing was changed.</source>
        <translation>请填写发生了什么。没有任何改动。</translation>
    </message>
    <message>
        <source>That day has not come yet. Nothing was changed.</source>
        <translation>这一天还没到。没有任何改动。</translation>
    </message>
    <message>
        <source>This incident is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这条突发已不存在。没有任何改动，可以试试撤销。</translation>
    </message>
    <message>
        <source>An incident has no step “{step}”. Nothing was changed.</source>
        <translation>突发处理没有“{step}”这一步。没有任何改动。</translation>
    </message>
    <message>
        <source>This entry is gone, or no longer on that day. Nothing was changed; Undo may bring it back.</source>
        <translation>这条内容已不在，或不在那一天了。没有改动；可试试撤销。</translation>
    </message>
    <message>
        <source>An entry needs a title. Nothing was changed; give it one.</source>
        <translation>内容需要一个标题。没有改动；请填写标题。</translation>
    </message>
    <message>
        <source>This is not possible here. Nothing was changed.</source>
        <translation>这里不能这样填。没有改动。</translation>
    </message>
    <message>
        <source>It was posted already, so its day, time and groups stay. Copy it to plan it again.</source>
        <translation>已经发布，日期、时间和群保持不变。要再排一次，请复制。</translation>
    </message>
    <message>
        <source>Entries are planned for days between 1970 and 2199. Nothing was changed.</source>
        <translation>只能排在 1970 到 2199 年之间。没有改动。</translation>
    </message>
    <message>
        <source>How it recurs is not understood ({part}). Nothing was changed.</source>
        <translation>无法识别重复规则（{part}）。没有改动。</translation>
    </message>
    <message>
        <source>Like this it never falls on any day. Nothing was changed; choose other days.</source>
        <translation>按这个规则一天也轮不到。没有改动；请选择其他日子。</translation>
    </message>
    <message>
        <source>How it recurs belongs to more than one day. Change this and following ones, or all.</source>
        <translation>重复规则不只属于这一天。请改“此次及以后”或“全部”。</translation>
    </message>
    <message>
        <source>No day of this series is left from today on, and what is past stays as it was.</source>
        <translation>从今天起这个系列已没有场次，过去的保持原样。</translation>
    </message>
    <message>
        <source>A series like this cannot be moved as a whole. Move this day only, or change how it recurs.</source>
        <translation>这样的系列不能整体移动。请只移动这一天，或修改重复规则。</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was added; choose another file.</source>
        <translation>无法读取 {path}。没有添加；请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is larger than 4 GB. Nothing was added; choose a smaller file.</source>
        <translation>{path} 大于 4 GB。没有添加；请选择小一些的文件。</translation>
    </message>
    <message>
        <source>An entry has {most} materials at most. Nothing was added.</source>
        <translation>一条内容最多 {most} 份素材。没有添加。</translation>
    </message>
    <message>
        <source>This material is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这份素材已不在。没有改动；可试试撤销。</translation>
    </message>
    <message>
        <source>This entry has no file to show.</source>
        <translation>这条内容没有可打开的文件。</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://. Nothing was added; copy all of it.</source>
        <translation>链接要以 https:// 或 http:// 开头。没有添加；请复制完整链接。</translation>
    </message>
    <message>
        <source>The computer {host} has this workspace open. Nothing was changed; close it there. If it is not open there any more, delete {path} and try again.</source>
        <translation>电脑 {host} 已打开此工作区，未作任何更改。请在那台电脑上关闭；如果那里早已不再打开，请删除 {path} 后重试。</translation>
    </message>
    <message>
        <source>{path} is a file, no folder. It was left as it is; choose a folder.</source>
        <translation>{path} 是文件，不是文件夹，未作任何更改。请选择一个文件夹。</translation>
    </message>
    <message>
        <source>You have no right to read {path}. It was left as it is; choose another folder.</source>
        <translation>没有读取 {path} 的权限，未作任何更改。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>It is not marked as posted or left out any more, so nothing was changed.</source>
        <translation>它已不是已发布或不发的状态，没有改动。</translation>
    </message>
    <message>
        <source>This is a whole number, or empty where you do not know it. Nothing was kept.</source>
        <translation>请填整数，不清楚就留空。没有保存。</translation>
    </message>
    <message>
        <source>This advice is not muted any more.</source>
        <translation>这条建议已不在静音列表里。</translation>
    </message>
    <message>
        <source>There is nothing in this week to copy.</source>
        <translation>这一周没有可复制的内容。</translation>
    </message>
    <message>
        <source>Nobody is on this list, so there is nobody to draw. Put somebody on it first.</source>
        <translation>名单上没有人，无从抽起。请先放入参与者。</translation>
    </message>
    <message>
        <source>A list for a draw has {most} lines at most. Nothing was kept; shorten it.</source>
        <translation>抽奖名单最多 {most} 行。未做保存，请缩短。</translation>
    </message>
    <message>
        <source>A line can have {most} characters at most, and “{line}” has more. Nothing was kept.</source>
        <translation>每行最多 {most} 个字，“{line}”超过了。未做保存。</translation>
    </message>
    <message>
        <source>A draw needs a seed: any line of text that everybody sees before. Nothing was kept.</source>
        <translation>抽奖需要一个种子：任意一行大家事先看得到的文字。未做保存。</translation>
    </message>
    <message>
        <source>A seed can have {most} characters at most. Nothing was kept; shorten it.</source>
        <translation>种子最多 {most} 个字。未做保存，请缩短。</translation>
    </message>
    <message>
        <source>At least one winner is drawn, and {most} at most. Nothing was kept.</source>
        <translation>至少抽 1 人，最多 {most} 人。未做保存。</translation>
    </message>
    <message>
        <source>This template is gone. Nothing was planned; Undo may bring it back.</source>
        <translation>这个排期模板已不存在，什么都没有排入；撤销也许能找回它。</translation>
    </message>
    <message>
        <source>This template does not recur for so many weeks. Nothing was planned; choose fewer.</source>
        <translation>这个排期模板不能重复这么多周，什么都没有排入；请减少周数。</translation>
    </message>
    <message>
        <source>A template needs a name. Nothing was kept; give it one.</source>
        <translation>排期模板需要名称，未保存；请填写名称。</translation>
    </message>
    <message>
        <source>Nothing of this has a day, so there is nothing to keep as a template.</source>
        <translation>这些内容都没有日期，无法存为排期模板。</translation>
    </message>
    <message>
        <source>A template holds {most} entries at most. Nothing was kept; choose fewer.</source>
        <translation>一个排期模板最多 {most} 条内容，未保存；请少选一些。</translation>
    </message>
    <message>
        <source>{path} is no template of the calendar. Nothing was changed; choose another file.</source>
        <translation>{path} 不是排期模板，没有任何改动；请换一个文件。</translation>
    </message>
    <message>
        <source>This template cannot be used: {where}, {reason}. Nothing was changed.</source>
        <translation>这个排期模板不能用：{where}，{reason}。没有任何改动。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Nothing was written.</source>
        <translation>{day}还没到，未写入任何内容。</translation>
    </message>
    <message>
        <source>A group is lively, flat or cold, not {mood}.</source>
        <translation>群的状态只能是活跃、平淡或冷清，不能是“{mood}”。</translation>
    </message>
    <message>
        <source>Say what was decided. Nothing was changed.</source>
        <translation>请写明决定了什么。未作更改。</translation>
    </message>
    <message>
        <source>This decision is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这条决定已不存在，未作更改；可以试试“撤销”找回。</translation>
    </message>
    <message>
        <source>No chat was found in this. Nothing was imported; export or copy it in the chat app and try again.</source>
        <translation>这里面没有找到聊天记录，未导入任何内容；请在聊天软件里重新导出或复制后再试。</translation>
    </message>
    <message>
        <source>There is no text in this. Nothing was imported.</source>
        <translation>这里面没有文字，未导入任何内容。</translation>
    </message>
    <message>
        <source>There is no chat format “{format}”. Nothing was imported.</source>
        <translation>没有名为“{format}”的聊天记录格式，未导入任何内容。</translation>
    </message>
    <message>
        <source>This ZIP file is damaged ({detail}). Nothing was imported; export the chat again.</source>
        <translation>这个 ZIP 文件已损坏（{detail}），未导入任何内容；请重新导出聊天记录。</translation>
    </message>
    <message>
        <source>This ZIP file is protected by a password. Nothing was imported; unpack it first.</source>
        <translation>这个 ZIP 文件有密码保护，未导入任何内容；请先解压。</translation>
    </message>
    <message>
        <source>This ZIP file unpacks to more than is safe. Nothing was imported; unpack the chat yourself.</source>
        <translation>这个 ZIP 文件解压后过大，不安全，未导入任何内容；请自行解压出聊天记录。</translation>
    </message>
    <message>
        <source>This chat takes more memory than there is. Nothing was imported; export it in parts.</source>
        <translation>内存不足以读取这份聊天记录，未导入任何内容；请分几次导出。</translation>
    </message>
    <message>
        <source>Reading this chat broke off. Nothing was imported; the file may be damaged.</source>
        <translation>读取这份聊天记录时中断，未导入任何内容；文件可能已损坏。</translation>
    </message>
    <message>
        <source>There is no column of days, or none of figures, in this. Nothing was kept.</source>
        <translation>这里面没有日期列，或没有数据列，未保存任何内容。</translation>
    </message>
    <message>
        <source>There is no figure “{what}”. Nothing was kept.</source>
        <translation>没有名为“{what}”的数据项，未保存任何内容。</translation>
    </message>
    <message>
        <source>The figure {what} is not possible. Nothing was kept.</source>
        <translation>数据项 {what} 的数值不合理，未保存任何内容。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Nothing was kept.</source>
        <translation>{day} 还没有到，未保存任何内容。</translation>
    </message>
    <message>
        <source>This activity is gone. Nothing was changed; Undo may bring it back.</source>
        <translation>这个活动已不在了。未做改动，可用撤销找回。</translation>
    </message>
    <message>
        <source>This is gone from the activity. Nothing was changed; Undo may bring it back.</source>
        <translation>活动里已没有这一项。未做改动，可用撤销找回。</translation>
    </message>
    <message>
        <source>An activity takes place once, so it and its stages cannot recur. Copy it instead.</source>
        <translation>活动只举办一次，活动和它的阶段都不能重复。可以复制一份。</translation>
    </message>
    <message>
        <source>This is a stage of another activity, so it cannot be one itself. Copy it instead.</source>
        <translation>这是另一个活动的阶段，本身不能再作为活动。可以复制一份。</translation>
    </message>
    <message>
        <source>This is a number from nought, or empty where you do not know it. Nothing was kept.</source>
        <translation>请填不小于 0 的数字，不知道就留空。未做保存。</translation>
    </message>
    <message>
        <source>This can have {most} characters at most. Nothing was kept; shorten it.</source>
        <translation>最多 {most} 个字。未做保存，请缩短。</translation>
    </message>
    <message>
        <source>There can be {most} of them at most. Nothing was kept.</source>
        <translation>最多 {most} 个。未做保存。</translation>
    </message>
    <message>
        <source>This needs a name. Nothing was kept.</source>
        <translation>请填名称。未做保存。</translation>
    </message>
    <message>
        <source>Stages are laid out around the day of the activity. Give it a day first.</source>
        <translation>阶段按活动当天前后安排。请先给活动定一个日期。</translation>
    </message>
    <message>
        <source>The activity is not for this group any more. Nothing was kept.</source>
        <translation>这个活动已不在该群举办。未做保存。</translation>
    </message>
    <message>
        <source>This draw is gone. Undo may bring it back.</source>
        <translation>这次抽奖已不在了，可用撤销找回。</translation>
    </message>
    <message>
        <source>This draw was drawn or called off already, and stays as it is. Make another one.</source>
        <translation>这次抽奖已开奖或已取消，不能再改。请另建一次。</translation>
    </message>
    <message>
        <source>This draw has no winners yet. Draw them first.</source>
        <translation>这次抽奖还没开奖，请先开奖。</translation>
    </message>
    <message>
        <source>Say where the seed will come from, so that everybody can see it. Nothing was frozen.</source>
        <translation>请写明种子从哪里来，让大家都看得到。未锁定名单。</translation>
    </message>
    <message>
        <source>A timetable has {most} days at most, the first one first. Choose other days.</source>
        <translation>课表最多 {most} 天，且开始日期不能晚于结束日期。请重新选择日期。</translation>
    </message>
    <message>
        <source>A timetable is written as .ics, .xlsx, .csv, .png or .pdf, not as “{suffix}”. Nothing was written.</source>
        <translation>课表可存为 .ics、.xlsx、.csv、.png 或 .pdf，不能存为“{suffix}”。没有写入任何文件。</translation>
    </message>
    <message>
        <source>On these days there is nothing to show to members. Nothing was written; choose others.</source>
        <translation>这些天没有可以给成员看的内容。没有写入任何文件，请换个日期。</translation>
    </message>
    <message>
        <source>This file is no calendar. Nothing was imported; export it again as .ics.</source>
        <translation>这个文件不是日历，没有导入任何内容；请重新导出为 .ics。</translation>
    </message>
    <message>
        <source>There is no entry in this file. Nothing was imported; choose another one.</source>
        <translation>这个文件里没有内容，没有导入；请换一个文件。</translation>
    </message>
    <message>
        <source>No column of this table says what the entries are. Nothing was imported; call one “Title”, and others “Date”, “Time” and “Groups”.</source>
        <translation>表格里没有一列写明是什么内容，没有导入；请把一列命名为“标题”，其他列可叫“日期”“时间”“群”。</translation>
    </message>
    <message>
        <source>A plan can have {most} entries at most. Nothing was imported; split it into smaller files.</source>
        <translation>一份排期最多 {most} 条，没有导入；请拆成几个小文件。</translation>
    </message>
    <message>
        <source>Line {line} of this file is far too long to be of a calendar. Nothing was imported.</source>
        <translation>文件第 {line} 行过长，不像日历，没有导入任何内容。</translation>
    </message>
    <message>
        <source>There is nothing on this picture yet. Nothing was written; fill in a name or a text.</source>
        <translation>图片上还没有内容，没有保存；请填写名字或文字。</translation>
    </message>
    <message>
        <source>There are several chats in this: {chats}. Nothing was imported; choose one of them.</source>
        <translation>这里面有多个聊天：{chats}。未导入任何内容；请选择其中一个。</translation>
    </message>
    <message>
        <source>Another import into this group is under way. Nothing was imported; wait for it.</source>
        <translation>正在向这个群导入另一份聊天记录，这次未导入任何内容；请等它完成。</translation>
    </message>
    <message>
        <source>This name is in no chat any more. Nothing was changed.</source>
        <translation>聊天记录里已没有这个名字，未作任何更改。</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Nothing was imported.</source>
        <translation>没有名为“{zone}”的时区，未导入任何内容。</translation>
    </message>
    <message>
        <source>Winners were drawn here, and that stays on record. Only the whole entry can be deleted.</source>
        <translation>这里已经开过奖，记录要保留，只能删除整条内容。</translation>
    </message>
    <message>
        <source>There is no name “{name}” in the chats of this group. Nothing was changed.</source>
        <translation>这个群的聊天记录里没有“{name}”这个名字，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>{name} ({code})</source>
        <comment>a country and its code</comment>
        <translation>{name}（{code}）</translation>
    </message>
</context>
<context>
    <name>RemovedSheet</name>
    <message>
        <source>Removed people</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Whoever is here is flagged when showing up again in any group, roster or paste.</source>
        <translation>名单里的人再次出现在任何群、名单或粘贴内容里，都会提示。</translation>
    </message>
    <message>
        <source>Forget this removal</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody was removed so far.</source>
        <translation>还没有移出过任何人。</translation>
    </message>
    <message>
        <source>Removal forgotten</source>
        <translation>已不再提示</translation>
    </message>
    <message>
        <source>a group that is gone</source>
        <translation>已删除的群</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>提示中</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Without an end</source>
        <translation>不限期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>每个工作日</translation>
    </message>
    <message>
        <source>Every {weekday}</source>
        <translation>每{weekday}</translation>
    </message>
    <message>
        <source>Every second {weekday}</source>
        <translation>每隔一周的{weekday}</translation>
    </message>
    <message>
        <source>Monthly on day {number}</source>
        <translation>每月 {number} 日</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest days</source>
        <translation>休息期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is due on them, and no streak breaks.</source>
        <translation>休息期没有动作，也不会中断连续完成。</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add for all groups</source>
        <translation>为全部群添加</translation>
    </message>
    <message>
        <source>First day of rest</source>
        <translation>休息第一天</translation>
    </message>
    <message>
        <source>Last day of rest</source>
        <translation>休息最后一天</translation>
    </message>
    <message>
        <source>Why, e.g. National Day</source>
        <translation>原因，例如国庆节</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remove {days}</source>
        <translation>删除 {days}</translation>
    </message>
    <message>
        <source>Rest days added</source>
        <translation>已添加休息期</translation>
    </message>
    <message>
        <source>Rest days removed</source>
        <translation>已删除休息期</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Choose a backup of GroupPilot</source>
        <translation>选择 GroupPilot 备份</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>备份文件 (*.db)</translation>
    </message>
    <message>
        <source>This file is no backup that GroupPilot made. Nothing was changed.</source>
        <translation>这个文件不是 GroupPilot 的备份，数据没有变动。</translation>
    </message>
    <message>
        <source>Not a backup</source>
        <translation>不是备份文件</translation>
    </message>
</context>
<context>
    <name>ResultPart</name>
    <message>
        <source>Share of the target</source>
        <translation>目标完成率</translation>
    </message>
    <message>
        <source>What to do again, and what better</source>
        <translation>哪些要保留，哪些要改进</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>What to learn from it</source>
        <translation>复盘心得</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>暂无结果</translation>
    </message>
    <message>
        <source>{share} of the target</source>
        <translation>完成目标的 {share}</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>实际花费</translation>
    </message>
    <message>
        <source>Empty takes what is counted: {count}.</source>
        <translation>留空则取统计值：{count}。</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Reached</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>What to learn from it</source>
        <translation>复盘心得</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>running</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Copy review</source>
        <translation>复制复盘</translation>
    </message>
    <message>
        <source>Review copied</source>
        <translation>复盘已复制</translation>
    </message>
    <message>
        <source>Week before (Page up)</source>
        <translation>上一周（Page up）</translation>
    </message>
    <message>
        <source>Week after (Page down)</source>
        <translation>下一周（Page down）</translation>
    </message>
    <message>
        <source>Back to this week (Home)</source>
        <translation>回到本周（Home）</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完成 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>跳过 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>漏做 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>暂无数据</translation>
    </message>
</context>
<context>
    <name>RitualChoice</name>
    <message>
        <source>Edit steps…</source>
        <translation>编辑步骤…</translation>
    </message>
    <message>
        <source>Copy for this group only</source>
        <translation>复制一份只给本群</translation>
    </message>
    <message>
        <source>New ritual…</source>
        <translation>新建入群仪式…</translation>
    </message>
    <message>
        <source>No ritual</source>
        <translation>不用入群仪式</translation>
    </message>
    <message>
        <source>From a pack</source>
        <translation>来自模板</translation>
    </message>
    <message>
        <source>Ritual chosen</source>
        <translation>已选定入群仪式</translation>
    </message>
    <message>
        <source>The group has a ritual of its own now</source>
        <translation>本群有了自己的入群仪式</translation>
    </message>
    <message>
        <source>Ritual of {group}</source>
        <translation>{group} 的入群仪式</translation>
    </message>
</context>
<context>
    <name>RitualEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Finish within, in days</source>
        <translation>几天内完成</translation>
    </message>
    <message>
        <source>Let go after, in days</source>
        <translation>几天后不再跟进</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>A change holds for every group that goes by it: {groups}</source>
        <translation>这些群共用，改动一起生效：{groups}</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步骤</translation>
    </message>
    <message>
        <source>Step taken out</source>
        <translation>已去掉步骤</translation>
    </message>
</context>
<context>
    <name>RitualSheet</name>
    <message>
        <source>Ritual</source>
        <translation>入群仪式</translation>
    </message>
    <message>
        <source>Copy for this group only</source>
        <translation>复制一份只给本群</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RitualsTab</name>
    <message>
        <source>A ritual takes a newcomer step by step into the group. A pack brings one; or begin your own.</source>
        <translation>新人引导带着新人一步步融入。模板里自带，也可以自己建。</translation>
    </message>
    <message>
        <source>Begin a ritual</source>
        <translation>新建引导</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>新人引导</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Use in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Delete ritual</source>
        <translation>删除引导</translation>
    </message>
    <message>
        <source>New ritual</source>
        <translation>新的引导</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n group(s)</source>
        <translation>
            <numerusform>%n 个群在用</numerusform>
        </translation>
    </message>
    <message>
        <source>{ritual} is used there from now on</source>
        <translation>该群从现在起使用“{ritual}”</translation>
    </message>
    <message>
        <source>{ritual} deleted</source>
        <translation>“{ritual}”已删除</translation>
    </message>
</context>
<context>
    <name>RoleChoices</name>
    <message>
        <source>anybody</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>RoleDetail</name>
    <message>
        <source>Copy hand-over</source>
        <translation>复制交接说明</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Works for the group: left out of rates</source>
        <translation>工作人员：不计入各项比率</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Add somebody: name, pinyin or number…</source>
        <translation>添加担任者：姓名、拼音或编号…</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>删除角色</translation>
    </message>
    <message>
        <source>A line for each duty</source>
        <translation>每行一条职责</translation>
    </message>
    <message>
        <source>CARRIED BY</source>
        <translation>担任者</translation>
    </message>
    <message>
        <source>WHO IS THERE WHEN</source>
        <translation>值班安排</translation>
    </message>
    <message>
        <source>DUTIES</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>曾经担任</translation>
    </message>
    <message>
        <source>Role ended today</source>
        <translation>角色到今天为止</translation>
    </message>
</context>
<context>
    <name>RoleModel</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>担任者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message numerus="yes">
        <source>%n share the hours</source>
        <translation>
            <numerusform>%n 人分时段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message>
        <source>Every role that is needed is covered.</source>
        <translation>必要的角色都有人担任。</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Hand-over of {role} copied</source>
        <translation>{role}的交接说明已复制</translation>
    </message>
    <message>
        <source>Role “{name}” added</source>
        <translation>已添加角色“{name}”</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>角色已删除</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>会员层级</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>添加层级</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>{done} of {due} done</source>
        <translation>完成 {done}/{due}</translation>
    </message>
    <message>
        <source>Nothing was due on the days that have ended.</source>
        <translation>已结束的日子里没有要做的事。</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>It was another rule</source>
        <translation>改为违反其他群规</translation>
    </message>
</context>
<context>
    <name>RuleLines</name>
    <message>
        <source>follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>{what}: all steps done, close it</source>
        <translation>{what}：各步已完成，可以结束</translation>
    </message>
    <message>
        <source>{what}: next, {step}</source>
        <translation>{what}：下一步{step}</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>再次出现</translation>
    </message>
    <message>
        <source>{name} is here again, removed from {group} on {day}</source>
        <translation>{name} 又出现了，曾于{day}被移出“{group}”</translation>
    </message>
    <message>
        <source>{name} is here again, removed on {day}</source>
        <translation>{name} 又出现了，曾于{day}被移出群聊</translation>
    </message>
    <message>
        <source>{name} was removed and is here again</source>
        <translation>{name}曾被移出，又进群了</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>违规</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) to answer</source>
        <translation>
            <numerusform>%n 条违规待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules</source>
        <translation>群规</translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>End this rule today</source>
        <translation>今天起停用</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>删除群规</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>群规内容</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>e.g. a reminder first, then a warning, then removal</source>
        <translation>例如：先提醒，再警告，第三次移出群聊</translation>
    </message>
    <message>
        <source>Let it hold again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Rule that ended</source>
        <translation>已停用的群规</translation>
    </message>
    <message>
        <source>Rule {n}</source>
        <translation>第 {n} 条</translation>
    </message>
    <message>
        <source>WHAT IT SAYS</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>WHAT FOLLOWS</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Rule deleted</source>
        <translation>已删除群规</translation>
    </message>
    <message>
        <source>The rule holds again</source>
        <translation>已重新启用</translation>
    </message>
    <message>
        <source>The rule ended today</source>
        <translation>今天起停用</translation>
    </message>
    <message>
        <source>Ended on {day}.</source>
        <translation>已于{day}停用。</translation>
    </message>
    <message>
        <source>In these words since {day}.</source>
        <translation>自{day}起这样写。</translation>
    </message>
    <message>
        <source>From {day}: {text}</source>
        <translation>{day}起：{text}</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>broken %n time(s)</source>
        <translation>
            <numerusform>违反 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>first {day} of the month</source>
        <translation>每月第一个{day}</translation>
    </message>
    <message>
        <source>second {day} of the month</source>
        <translation>每月第二个{day}</translation>
    </message>
    <message>
        <source>third {day} of the month</source>
        <translation>每月第三个{day}</translation>
    </message>
    <message>
        <source>fourth {day} of the month</source>
        <translation>每月第四个{day}</translation>
    </message>
    <message>
        <source>fifth {day} of the month</source>
        <translation>每月第五个{day}</translation>
    </message>
    <message>
        <source>last {day} of the month</source>
        <translation>每月最后一个{day}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date: day, month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year: day, month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>once on {day}</source>
        <translation>{day}，仅一次</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>每个工作日</translation>
    </message>
    <message>
        <source>every {day}</source>
        <translation>每{day}</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>{weeks} on {days}</source>
        <translation>{weeks}的{days}</translation>
    </message>
    <message>
        <source>first day of the month</source>
        <translation>每月第一天</translation>
    </message>
    <message>
        <source>last day of the month</source>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>day {days} of the month</source>
        <translation>每月 {days} 日</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后一</translation>
    </message>
    <message>
        <source>{n} before the last</source>
        <translation>月末前 {n}</translation>
    </message>
    <message>
        <source>first working day of the month</source>
        <translation>每月第一个工作日</translation>
    </message>
    <message>
        <source>last working day of the month</source>
        <translation>每月最后一个工作日</translation>
    </message>
    <message>
        <source>working day {n} of the month</source>
        <translation>每月第 {n} 个工作日</translation>
    </message>
    <message>
        <source>working day {n} from the end of the month</source>
        <translation>每月倒数第 {n} 个工作日</translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation>第 {days} 天</translation>
    </message>
    <message>
        <source>days {days}</source>
        <translation>第 {days} 天</translation>
    </message>
    <message>
        <source>the end day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>day {days} from the end</source>
        <translation>结束日起第 {days} 天</translation>
    </message>
    <message>
        <source>days {days} from the end</source>
        <translation>结束日起第 {days} 天</translation>
    </message>
    <message>
        <source>{days}, {weekdays}</source>
        <translation>{days}，{weekdays}</translation>
    </message>
    <message>
        <source>{days}, working days</source>
        <translation>{days}，仅工作日</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Kind of rule</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>A new rule…</source>
        <translation>新增一条群规…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加群规</translation>
    </message>
    <message>
        <source>A few rules say what is welcome here, what is not, and what follows.</source>
        <translation>几条群规说清楚：欢迎什么、不允许什么、违反了怎么办。</translation>
    </message>
    <message>
        <source>Choose ready-made rules…</source>
        <translation>选用现成群规…</translation>
    </message>
    <message>
        <source>For the incident: {what}</source>
        <translation>针对突发：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s): past seven, hardly anybody reads them.</source>
        <translation>
            <numerusform>共 %n 条：超过七条，几乎没人会看完。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule added</source>
        <translation>已添加群规</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>What of the rules</source>
        <translation>群规的各部分</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>群规</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Note a violation</source>
        <translation>记录违规</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>复制群规</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) to answer</source>
        <translation>
            <numerusform>%n 条违规待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) open</source>
        <translation>
            <numerusform>%n 项跟进未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) open</source>
        <translation>
            <numerusform>%n 件突发未结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules that groups share stand here. A pack brings some; others begin in a group&apos;s own rules.</source>
        <translation>多个群共用的群规在这里。模板自带一些，也可以从某个群的群规开始。</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>群规</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Use in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Delete rule set</source>
        <translation>删除群规</translation>
    </message>
    <message>
        <source>Used by {groups}</source>
        <translation>{groups} 在用</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n group(s)</source>
        <translation>
            <numerusform>%n 个群在用</numerusform>
        </translation>
    </message>
    <message>
        <source>{rules} hold there from today</source>
        <translation>“{rules}”从今天起在该群生效</translation>
    </message>
    <message>
        <source>{rules} deleted</source>
        <translation>“{rules}”已删除</translation>
    </message>
    <message>
        <source>Start from a pack…</source>
        <translation>用模板开始…</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Groups of this run</source>
        <translation>逐群发送的群</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>Write to members one by one</source>
        <translation>逐人私信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), each with their own name in the text. You copy and send every message yourself.</source>
        <translation>
            <numerusform>共 %Ln 位成员，话术中带各自的名字。每条都由你自己复制并发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>这次私信的主题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text from the library</source>
        <translation>素材库话术</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>自己写</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Hello {nickname}, …</source>
        <translation>{nickname}你好，…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Members a day</source>
        <translation>每天人数</translation>
    </message>
    <message>
        <source>Writing to many strangers in a day puts an account at risk.</source>
        <translation>一天内给太多人发私信，账号容易被限制。</translation>
    </message>
</context>
<context>
    <name>RungColumn</name>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Put a group on {rung}</source>
        <translation>把群放到{rung}一级</translation>
    </message>
</context>
<context>
    <name>RunsPart</name>
    <message>
        <source>Private runs</source>
        <translation>逐人私信</translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation>删除这次私信</translation>
    </message>
    <message>
        <source>Members to write to</source>
        <translation>要私信的成员</translation>
    </message>
    <message>
        <source>Write to members one by one, each with their own name in the text. Choose members in the list of members, then “Write to…”.</source>
        <translation>一位一位地私信成员，话术中带各自的名字。在成员列表中选择成员，然后点“逐人私信…”。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>Text for this member</source>
        <translation>给这位成员的话术</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>已发，下一位</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Copy the text for this member</source>
        <translation>复制给这位成员的话术</translation>
    </message>
    <message>
        <source>Written to; on to the next</source>
        <translation>已发，下一位</translation>
    </message>
    <message>
        <source>Leave this member out</source>
        <translation>跳过这位成员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>还剩 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{today} of {cap} written today</source>
        <translation>今天已发 {today}/{cap}</translation>
    </message>
    <message>
        <source>that is enough for this account today</source>
        <translation>这个账号今天够了</translation>
    </message>
    <message>
        <source>Still to fill in: {names}</source>
        <translation>还需填写：{names}</translation>
    </message>
    <message>
        <source>Too long for one message</source>
        <translation>一条消息放不下</translation>
    </message>
    <message>
        <source>Text copied for {name}</source>
        <translation>已复制给 {name} 的话术</translation>
    </message>
    <message>
        <source>{title} deleted</source>
        <translation>已删除“{title}”</translation>
    </message>
    <message>
        <source>Members a day in this run</source>
        <translation>这一轮每天的人数</translation>
    </message>
    <message>
        <source>How many members a day may be written to in this run</source>
        <translation>这一轮每天最多给多少人发私信</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>账号…</translation>
    </message>
    <message>
        <source>How many messages a day each account may write</source>
        <translation>各账号每天最多发多少条私信</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每天</translation>
    </message>
</context>
<context>
    <name>SavePack</name>
    <message>
        <source>Save a group as a pack</source>
        <translation>将群存为模板</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Its active items with their texts. No members, no notes, no history.</source>
        <translation>保存启用中的动作和话术，不含成员、备注和历史记录。</translation>
    </message>
    <message>
        <source>Name of the pack</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>For whom it is and what it does</source>
        <translation>适合谁，解决什么问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Pack saved as {file}</source>
        <translation>模板已保存为 {file}</translation>
    </message>
    <message>
        <source>Save pack</source>
        <translation>保存模板</translation>
    </message>
</context>
<context>
    <name>ScriptPane</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Each group gets the next text it has not had yet.</source>
        <translation>每个群依次使用还没发过的下一条文案。</translation>
    </message>
    <message>
        <source>Delete script</source>
        <translation>删除话术</translation>
    </message>
    <message>
        <source>As posted</source>
        <translation>发送效果</translation>
    </message>
    <message>
        <source>As template</source>
        <translation>原文案</translation>
    </message>
    <message>
        <source>Another text. {group}, {date} or {nickname} are filled in.</source>
        <translation>再加一条文案。{group}、{date}、{nickname} 会自动填入。</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>新文案</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>添加文案</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>in {group}, today</source>
        <translation>{group}，今天</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>已复制话术</translation>
    </message>
    <message>
        <source>Copied; still to fill in: {names}</source>
        <translation>已复制，还需填写：{names}</translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation>已删除文案</translation>
    </message>
    <message>
        <source>{script} deleted</source>
        <translation>已删除“{script}”</translation>
    </message>
    <message>
        <source>No item posts it.</source>
        <translation>还没有动作使用它。</translation>
    </message>
    <message numerus="yes">
        <source>Posted by %n item(s): {titles}</source>
        <translation>
            <numerusform>%n 个动作在用：{titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>不分群</translation>
    </message>
    <message>
        <source>Last used: {uses}</source>
        <translation>最近使用：{uses}</translation>
    </message>
    <message>
        <source>On no shelf</source>
        <translation>不在常用素材</translation>
    </message>
    <message>
        <source>Shelf: {name}</source>
        <translation>常用素材：{name}</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>常用素材</translation>
    </message>
    <message>
        <source>Said to newcomers: {steps}</source>
        <translation>用于新人引导：{steps}</translation>
    </message>
</context>
<context>
    <name>ScriptsTab</name>
    <message>
        <source>Search titles and texts…</source>
        <translation>搜索标题和文案…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Add a script</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Nothing matches. Try another word or all categories.</source>
        <translation>没有符合条件的话术。换个词，或查看全部分类。</translation>
    </message>
    <message>
        <source>Scripts are texts ready to post. Packs bring theirs; add your own here.</source>
        <translation>话术是可以直接发到群里的文案。模板自带话术，也可以在这里新建。</translation>
    </message>
    <message>
        <source>Whose scripts</source>
        <translation>哪些话术</translation>
    </message>
    <message>
        <source>Of this group</source>
        <translation>本群在用</translation>
    </message>
    <message>
        <source>Add a script…</source>
        <translation>添加话术…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SeatsBar</name>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
</context>
<context>
    <name>SeatsField</name>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{often} on day {days}</source>
        <comment>days of a month</comment>
        <translation>{often}的 {days} 日</translation>
    </message>
    <message>
        <source>{often} on {days}</source>
        <comment>days of a week</comment>
        <translation>{often}的{days}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesBar</name>
    <message>
        <source>Only this day</source>
        <translation>仅这一天</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>这次及以后</translation>
    </message>
    <message>
        <source>All from today</source>
        <translation>今天起全部</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>不作更改（Esc）</translation>
    </message>
    <message>
        <source>“{title}” repeats. Delete:</source>
        <translation>“{title}”是重复内容，删除：</translation>
    </message>
    <message>
        <source>“{title}” repeats. Change:</source>
        <translation>“{title}”是重复内容，更改：</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Sample workspace — yours is untouched.</source>
        <translation>这是示例工作区，你自己的数据不受影响。</translation>
    </message>
    <message>
        <source>Back to mine</source>
        <translation>回到我的工作区</translation>
    </message>
</context>
<context>
    <name>SetBar</name>
    <message>
        <source>Own copy</source>
        <translation>单独一份</translation>
    </message>
    <message>
        <source>Give this group its own copy: changes then hold for it alone.</source>
        <translation>给本群单独复制一份，之后的改动只影响本群。</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>群规集</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), for this group alone</source>
        <translation>
            <numerusform>%n 条，仅本群使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 个群</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with {groups}: changes hold there too</source>
        <translation>与{groups}共用，改动会一起生效</translation>
    </message>
    <message>
        <source>Other rules…</source>
        <translation>换一套群规…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>What held on a day…</source>
        <translation>查看某天的群规…</translation>
    </message>
    <message>
        <source>Go without these rules</source>
        <translation>停用这套群规</translation>
    </message>
    <message>
        <source>Delete rule set</source>
        <translation>删除这套群规</translation>
    </message>
    <message>
        <source>This group has its own rules now</source>
        <translation>本群已有单独的群规</translation>
    </message>
    <message>
        <source>Rename rule set</source>
        <translation>群规集改名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The group goes without these rules from today</source>
        <translation>本群从今天起不再使用这套群规</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>已删除{name}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SeveralCard</name>
    <message>
        <source>Choose nothing (Esc)</source>
        <translation>取消选择（Esc）</translation>
    </message>
    <message>
        <source>Copy a week on</source>
        <translation>复制到下一周</translation>
    </message>
    <message>
        <source>To the ideas</source>
        <translation>放入灵感</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) chosen</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>复制给</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>存为排期模板…</translation>
    </message>
</context>
<context>
    <name>SeveralPart</name>
    <message>
        <source>Seats wasted</source>
        <translation>浪费的名额</translation>
    </message>
    <message>
        <source>Meant so</source>
        <translation>有意如此</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>They left the lower groups</source>
        <translation>已离开较低的群</translation>
    </message>
    <message>
        <source>People in several groups</source>
        <translation>同在多群的人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>进阶路径</translation>
    </message>
    <message>
        <source>Sits in</source>
        <translation>所在群</translation>
    </message>
    <message>
        <source>Seats too many</source>
        <translation>多占名额</translation>
    </message>
    <message>
        <source>works for it</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>meant so</source>
        <translation>有意如此</translation>
    </message>
    <message>
        <source>Nobody sits in two groups of one ladder. Put groups on a ladder in their overview, and whoever takes up a seat twice stands here.</source>
        <translation>没有人同时占着一条进阶路径上的两个群。在群概览里设置进阶路径后，重复占名额的人会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) too many</source>
        <translation>
            <numerusform>多占 %Ln 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>{seats} · {people}</source>
        <translation>{seats} · {people}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is wasted.</source>
        <translation>没有浪费的名额。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新计入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个名字</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>已重新计入</translation>
    </message>
    <message>
        <source>Meant so from now on</source>
        <translation>以后视为有意如此</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) freed</source>
        <translation>
            <numerusform>释放 %Ln 个名额</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>View</source>
        <translation>预览方式</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Picture of the timetable</source>
        <translation>课表图片</translation>
    </message>
    <message>
        <source>Text of the timetable</source>
        <translation>课表文字</translation>
    </message>
    <message>
        <source>Too long for a picture. Choose fewer days, or share it as text.</source>
        <translation>内容太多，不适合做成图片。请减少天数，或用文字分享。</translation>
    </message>
    <message>
        <source>Timetable copied</source>
        <translation>课表已复制</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>图片已复制</translation>
    </message>
    <message>
        <source>Part {n} of {all} copied</source>
        <translation>已复制第 {n} 段，共 {all} 段</translation>
    </message>
    <message numerus="yes">
        <source>Too long for one: it is copied in %n parts, one at each press.</source>
        <translation>
            <numerusform>一次放不下：分 %n 段复制，每按一次复制一段。</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} / {limit} 字</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>{what} {n}/{all}</source>
        <translation>{what} {n}/{all}</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Share timetable</source>
        <translation>分享课表</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>底部一行</translation>
    </message>
    <message>
        <source>Files for me: with hidden entries and notes</source>
        <translation>文件给自己用：含未公开内容和备注</translation>
    </message>
    <message>
        <source>In Excel, CSV and calendar files; pictures and PDF are for members.</source>
        <translation>仅用于 Excel、CSV 和日历文件；图片和 PDF 是给成员看的。</translation>
    </message>
    <message>
        <source>Save the timetable</source>
        <translation>保存课表</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片（PNG）…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Calendar file (.ics)…</source>
        <translation>日历文件（.ics）…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Tick the groups the timetable is for.</source>
        <translation>请勾选这份课表面向哪些群。</translation>
    </message>
    <message>
        <source>Nothing is planned on these days that members are to see.</source>
        <translation>这些天还没有给成员看的安排。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: ideas, private, or not for the timetable</source>
        <translation>
            <numerusform>已略去 %Ln 条：灵感、私聊或不上课表的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written to {file}</source>
        <translation>
            <numerusform>已将 %Ln 条写入 {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>New role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Lay out a template…</source>
        <translation>排入模板…</translation>
    </message>
    <message>
        <source>Save what is chosen as a template…</source>
        <translation>把选中的内容存为模板…</translation>
    </message>
    <message>
        <source>Save the week as a template…</source>
        <translation>把这一周存为模板…</translation>
    </message>
    <message>
        <source>Copy a week…</source>
        <translation>复制整周…</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>导入排期…</translation>
    </message>
    <message>
        <source>Muted advice…</source>
        <translation>已静音的建议…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), with text and all they say; without groups and files.</source>
        <translation>
            <numerusform>%n 条内容，连同话术和各项设置；不含群和文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry as it repeats, with text and all it says; without groups and files.</source>
        <translation>这条内容及其重复方式，连同话术和各项设置；不含群和文件。</translation>
    </message>
    <message>
        <source>All of {week}, with text and all that is said; without groups and files.</source>
        <translation>{week} 的全部内容，连同话术和各项设置；不含群和文件。</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>存为排期模板</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Template saved. Lay it out from the menu beside + Entry.</source>
        <translation>模板已保存，可从“内容”按钮旁的菜单排入。</translation>
    </message>
    <message>
        <source>Make a picture…</source>
        <translation>制作图片…</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Highlights</source>
        <translation>精华</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>见证</translation>
    </message>
    <message>
        <source>Member stories</source>
        <translation>成员故事</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>常见问答</translation>
    </message>
    <message>
        <source>Partners&apos; offers</source>
        <translation>合作福利</translation>
    </message>
</context>
<context>
    <name>ShelvesTab</name>
    <message>
        <source>What worked once works again: keep the best of the day, proof, stories, answers and offers here.</source>
        <translation>好内容值得再用：把精华、见证、故事、问答和福利收在这里。</translation>
    </message>
    <message>
        <source>Put a text here…</source>
        <translation>放一条…</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>常用素材</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>常用素材</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Put a text on this shelf</source>
        <translation>添加一条常用素材</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>移出常用素材</translation>
    </message>
    <message>
        <source>Ends never</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>{title} · until {day}</source>
        <translation>{title} · 至 {day}</translation>
    </message>
    <message>
        <source>{title} is off the shelf</source>
        <translation>“{title}”已移出常用素材</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>话术已复制</translation>
    </message>
</context>
<context>
    <name>ShiftRow</name>
    <message>
        <source>Days, negative for back</source>
        <translation>天数，负数为提前</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Step over holidays and days of rest</source>
        <translation>跳过节假日和休息期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>当前页面</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>This item has no text to copy</source>
        <translation>这个动作没有话术可复制</translation>
    </message>
    <message>
        <source>Text copied for {group}, the last group</source>
        <translation>已复制“{group}”的话术，这是最后一个群</translation>
    </message>
    <message>
        <source>Text copied for {group}. Next: {next}</source>
        <translation>已复制“{group}”的话术，下一个：{next}</translation>
    </message>
    <message>
        <source>Advice muted</source>
        <translation>已不再提醒</translation>
    </message>
    <message>
        <source>Still to fill in: {names}. Press again to copy it as it is.</source>
        <translation>还需填写：{names}。再按一次则原样复制。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search or jump…</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>素材库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>内容排期</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
</context>
<context>
    <name>SidebarFeed</name>
    <message>
        <source>backed up {when}</source>
        <translation>{when} 已备份</translation>
    </message>
</context>
<context>
    <name>SignUpPane</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Delete sign-up</source>
        <translation>删除接龙</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>Lines that are nobody&apos;s</source>
        <translation>对不上成员的行</translation>
    </message>
    <message>
        <source>{lines} lines · {signed} members · {heads} people come</source>
        <translation>{lines} 行 · {signed} 位成员 · 共 {heads} 人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not signed</source>
        <translation>
            <numerusform>%Ln 人未接龙</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 还有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>{name} 是谁？</translation>
    </message>
    <message>
        <source>nobody here</source>
        <translation>不是群成员</translation>
    </message>
    <message>
        <source>Sign-up deleted</source>
        <translation>接龙已删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个名字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUpsPart</name>
    <message>
        <source>Sign-ups</source>
        <translation>接龙</translation>
    </message>
    <message>
        <source>Sign-up without a title</source>
        <translation>无标题接龙</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed</source>
        <translation>
            <numerusform>%Ln 人已接龙</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a chain sign-up (接龙): who signed, who has not, how many come.</source>
        <translation>粘贴接龙：谁接了、谁没接、一共几人，一目了然。</translation>
    </message>
    <message>
        <source>Paste a sign-up…</source>
        <translation>粘贴接龙…</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Newcomers</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Unanswered violation</source>
        <translation>违规待处理</translation>
    </message>
    <message>
        <source>Reminded or warned</source>
        <translation>提醒或警告过</translation>
    </message>
    <message>
        <source>Card not renamed</source>
        <translation>群昵称未改</translation>
    </message>
    <message>
        <source>Removed before</source>
        <translation>曾被移出</translation>
    </message>
    <message>
        <source>Something promised</source>
        <translation>有待跟进</translation>
    </message>
    <message>
        <source>Birthday this week</source>
        <translation>一周内生日</translation>
    </message>
    <message>
        <source>To write to again</source>
        <translation>该联系了</translation>
    </message>
    <message>
        <source>removed before</source>
        <translation>曾被移出</translation>
    </message>
    <message>
        <source>broke a rule</source>
        <translation>违反群规</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已禁言</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>已警告</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>已提醒</translation>
    </message>
    <message>
        <source>rename card</source>
        <translation>改群昵称</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>write again</source>
        <translation>该联系</translation>
    </message>
    <message>
        <source>ritual {done}/{of}</source>
        <translation>引导 {done}/{of}</translation>
    </message>
    <message>
        <source>{what} {n}×</source>
        <translation>{what} {n} 次</translation>
    </message>
    <message>
        <source>promise late</source>
        <translation>跟进逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation>{what} {when}</translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Paste the sign-up…</source>
        <translation>粘贴接龙…</translation>
    </message>
    <message>
        <source>Paste the chain (接龙) of the group: who signed, who has not, how many come.</source>
        <translation>粘贴群里的接龙：谁报了名、谁还没报、来多少人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people come</source>
        <translation>
            <numerusform>%Ln 人参加</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity is for no group yet, so nobody can sign up.</source>
        <translation>活动还没选群，无法报名。</translation>
    </message>
</context>
<context>
    <name>SilentCard</name>
    <message>
        <source>Silent members</source>
        <translation>潜水成员</translation>
    </message>
    <message>
        <source>Put one group in scope to see who is silent in it.</source>
        <translation>在范围里选一个群，就能看到谁在潜水。</translation>
    </message>
    <message>
        <source>No chat of this group is known, so nobody can be called silent.</source>
        <translation>没有这个群的聊天记录，不能说谁在潜水。</translation>
    </message>
    <message>
        <source>Chats tell since {day}.</source>
        <translation>聊天记录从 {day} 开始。</translation>
    </message>
</context>
<context>
    <name>SilentCards</name>
    <message numerus="yes">
        <source>Write to %n of them…</source>
        <translation>
            <numerusform>私信其中 %n 人…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody said something in the last %n day(s).</source>
        <translation>
            <numerusform>最近 %n 天人人都说过话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln said nothing for 30 days or never.</source>
        <translation>
            <numerusform>%Ln 人 30 天没说话或从没说过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: staff and the newest.</source>
        <translation>
            <numerusform>%Ln 人不计：管理人员和刚入群的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never spoke, here for %n day(s)</source>
        <translation>
            <numerusform>从没说话，入群 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>never spoke</source>
        <translation>从没说话</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkipBar</name>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Reason for skipping</source>
        <translation>跳过原因</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SopModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>When</source>
        <translation>执行日</translation>
    </message>
    <message>
        <source>Must-do</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>must-do</source>
        <translation>保底动作</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个群</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SopTab</name>
    <message>
        <source>Item</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Apply pack…</source>
        <translation>套用模板…</translation>
    </message>
    <message>
        <source>An SOP is what this group needs done, day by day. Start with a ready-made pack.</source>
        <translation>SOP 是这个群每天要做的动作清单。可以先套用一个现成模板。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个动作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused or ended</source>
        <translation>
            <numerusform>%n 个已暂停或结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-do(s)</source>
        <translation>
            <numerusform>%n 个保底动作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SopTable</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) resumed</source>
        <translation>
            <numerusform>已恢复 %n 个动作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) paused</source>
        <translation>
            <numerusform>已暂停 %n 个动作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ended</source>
        <translation>
            <numerusform>已结束 %n 个动作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 个动作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SopsTab</name>
    <message>
        <source>Search items…</source>
        <translation>搜索动作…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>新建动作</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个动作</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches. Try another word, group or status.</source>
        <translation>没有符合条件的动作。换个词，或换个群、状态试试。</translation>
    </message>
    <message>
        <source>An SOP is what a group needs done, day by day. Start with a ready-made pack.</source>
        <translation>SOP 是群每天要做的动作清单。可以先套用一个现成模板。</translation>
    </message>
    <message>
        <source>Start from a pack…</source>
        <translation>用模板开始…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不分群</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split into teams</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Captains, one a team</source>
        <translation>组长，每组一位</translation>
    </message>
    <message>
        <source>Everybody is dealt anew; teams keep their names.</source>
        <translation>所有人重新分配，组名保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Those who lead a team now</source>
        <translation>现任组长</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>{few} or {more} members a team</source>
        <translation>每组 {few} 或 {more} 人</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开营</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结营</translation>
    </message>
    <message>
        <source>Apply pack…</source>
        <translation>套用模板…</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>阶段：{stage}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of its SOP open</source>
        <translation>
            <numerusform>该阶段 SOP 还有 %n 个动作没做</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagesPart</name>
    <message>
        <source>Each stage is an entry of its own: the calendar and Today show it on its day.</source>
        <translation>每个阶段都是一条内容，当天会出现在排期和今日清单里。</translation>
    </message>
    <message>
        <source>Lay out the usual stages</source>
        <translation>排出常规阶段</translation>
    </message>
    <message>
        <source>Add a stage: its title, then Return</source>
        <translation>添加阶段：写上标题后按回车</translation>
    </message>
    <message>
        <source>Title of a further stage</source>
        <translation>新阶段的标题</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自己写</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>已复制话术</translation>
    </message>
    <message>
        <source>Stage deleted</source>
        <translation>已删除阶段</translation>
    </message>
</context>
<context>
    <name>StartGroup</name>
    <message>
        <source>Start a group</source>
        <translation>用模板建群</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>建群</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Start day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>{group} started</source>
        <translation>已新建“{group}”</translation>
    </message>
</context>
<context>
    <name>SteadyCard</name>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>最近 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>完成 {share}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Text to paste; what you change holds for this time only</source>
        <translation>要粘贴的话术；改动只用于这一次</translation>
    </message>
    <message>
        <source>Write a text…</source>
        <translation>写话术…</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>还没选新人</translation>
    </message>
    <message numerus="yes">
        <source>%n newcomer(s)</source>
        <translation>
            <numerusform>%n 位新人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a newcomer to see the text to paste. Shift chooses several, Space marks them done.</source>
        <translation>选中新人就能看到要粘贴的话术。按住 Shift 多选，空格标记完成。</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>都已处理</translation>
    </message>
    <message>
        <source>Too long for one message here: {length} of {limit} characters.</source>
        <translation>一条消息放不下：{length}/{limit} 字。</translation>
    </message>
    <message>
        <source>Wording {place} of {total}</source>
        <translation>第 {place}/{total} 种说法</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>a button that marks them</comment>
        <translation>
            <numerusform>完成 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording before</source>
        <translation>上一种说法</translation>
    </message>
    <message>
        <source>Next wording</source>
        <translation>下一种说法</translation>
    </message>
    <message>
        <source>as it is in the chat app</source>
        <translation>照群里现在的样子填</translation>
    </message>
    <message>
        <source>Card now</source>
        <translation>现在的群昵称</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Due, in days after joining</source>
        <translation>入群后第几天到期</translation>
    </message>
    <message>
        <source>To become a member</source>
        <translation>成为成员</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必做</translation>
    </message>
    <message>
        <source>What shows that it is done</source>
        <translation>怎样算完成</translation>
    </message>
    <message>
        <source>Least length, in characters</source>
        <translation>最少字数</translation>
    </message>
    <message>
        <source>Text to paste</source>
        <translation>要粘贴的话术</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Copy the text of this step</source>
        <translation>复制这一步的话术</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note to: {step}</source>
        <translation>{step}的备注</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Tick</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>撤销完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Answer what was missed</source>
        <translation>处理漏做</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Edit the text of the day</source>
        <translation>改写当天话术</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>新建动作</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>编辑动作</translation>
    </message>
    <message>
        <source>Pause or resume items</source>
        <translation>暂停或恢复动作</translation>
    </message>
    <message>
        <source>Delete items</source>
        <translation>删除动作</translation>
    </message>
    <message>
        <source>Reorder items</source>
        <translation>调整动作顺序</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>新建群</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>编辑群</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>删除群</translation>
    </message>
    <message>
        <source>Add rest days</source>
        <translation>添加休息期</translation>
    </message>
    <message>
        <source>Delete rest days</source>
        <translation>删除休息期</translation>
    </message>
    <message>
        <source>Apply pack</source>
        <translation>套用模板</translation>
    </message>
    <message>
        <source>Start group</source>
        <translation>用模板建群</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>编辑成员</translation>
    </message>
    <message>
        <source>Edit members</source>
        <translation>批量编辑成员</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Compare roster</source>
        <translation>核对名单</translation>
    </message>
    <message>
        <source>Keep sign-up</source>
        <translation>保存接龙</translation>
    </message>
    <message>
        <source>Say who signed</source>
        <translation>认领接龙</translation>
    </message>
    <message>
        <source>Rename sign-up</source>
        <translation>重命名接龙</translation>
    </message>
    <message>
        <source>Delete sign-up</source>
        <translation>删除接龙</translation>
    </message>
    <message>
        <source>Mark the ledger</source>
        <translation>标记台账</translation>
    </message>
    <message>
        <source>Take check-ins from a chain</source>
        <translation>从接龙登记打卡</translation>
    </message>
    <message>
        <source>Say who reached the goal</source>
        <translation>标记达成目标</translation>
    </message>
    <message>
        <source>Change the check-in days</source>
        <translation>修改打卡日</translation>
    </message>
    <message>
        <source>Begin private run</source>
        <translation>开始逐人私信</translation>
    </message>
    <message>
        <source>Written to {name}</source>
        <translation>已私信 {name}</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>跳过 {name}</translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation>重新打开 {name}</translation>
    </message>
    <message>
        <source>Write another text</source>
        <translation>改写私信</translation>
    </message>
    <message>
        <source>Edit private run</source>
        <translation>编辑逐人私信</translation>
    </message>
    <message>
        <source>Delete private run</source>
        <translation>删除逐人私信</translation>
    </message>
    <message>
        <source>Write a text of the starter kit</source>
        <translation>写入开群必备话术</translation>
    </message>
    <message>
        <source>Put a text on a shelf</source>
        <translation>存为常用素材</translation>
    </message>
    <message>
        <source>Put on a shelf</source>
        <translation>存为常用素材</translation>
    </message>
    <message>
        <source>Change when an offer ends</source>
        <translation>修改福利到期日</translation>
    </message>
    <message>
        <source>Deal pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Delete pairs</source>
        <translation>删除搭档</translation>
    </message>
    <message>
        <source>Archive group</source>
        <translation>归档群</translation>
    </message>
    <message>
        <source>Reorder groups</source>
        <translation>调整群顺序</translation>
    </message>
    <message>
        <source>Add script</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation>编辑话术</translation>
    </message>
    <message>
        <source>Delete script</source>
        <translation>删除话术</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>添加文案</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文案</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>删除文案</translation>
    </message>
    <message>
        <source>Reorder texts</source>
        <translation>调整文案顺序</translation>
    </message>
    <message>
        <source>Delete members</source>
        <translation>删除成员</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>编辑角色</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>删除角色</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>新建层级</translation>
    </message>
    <message>
        <source>Edit tier</source>
        <translation>编辑层级</translation>
    </message>
    <message>
        <source>Delete tier</source>
        <translation>删除层级</translation>
    </message>
    <message>
        <source>Reorder tiers</source>
        <translation>调整层级顺序</translation>
    </message>
    <message>
        <source>Move to another tier</source>
        <translation>调整层级</translation>
    </message>
    <message>
        <source>Put suggestions away</source>
        <translation>搁置建议</translation>
    </message>
    <message>
        <source>Review of tiers</source>
        <translation>层级评定</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>安排角色</translation>
    </message>
    <message>
        <source>Hours and days of a role</source>
        <translation>角色的时段和起止日</translation>
    </message>
    <message>
        <source>End a role</source>
        <translation>结束角色</translation>
    </message>
    <message>
        <source>Forget an entry of a role</source>
        <translation>删除角色记录</translation>
    </message>
    <message>
        <source>Reorder roles</source>
        <translation>调整角色顺序</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>编辑人员资料</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>合并人员</translation>
    </message>
    <message>
        <source>Take a merge back</source>
        <translation>撤回合并</translation>
    </message>
    <message>
        <source>Wrote to a person</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Delete a contact</source>
        <translation>删除联系记录</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一个人</translation>
    </message>
    <message>
        <source>Seats are meant so</source>
        <translation>多群名额属正常</translation>
    </message>
    <message>
        <source>Leave a group</source>
        <translation>退出一个群</translation>
    </message>
    <message>
        <source>Edit positioning</source>
        <translation>修改定位</translation>
    </message>
    <message>
        <source>Add brand</source>
        <translation>新建品牌</translation>
    </message>
    <message>
        <source>Edit brand</source>
        <translation>修改品牌</translation>
    </message>
    <message>
        <source>Choose brand</source>
        <translation>选择品牌</translation>
    </message>
    <message>
        <source>Delete brand</source>
        <translation>删除品牌</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Note what came</source>
        <translation>记录实际结果</translation>
    </message>
    <message>
        <source>Delete estimate</source>
        <translation>删除估算</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>群体检</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>修改账号</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>删除账号</translation>
    </message>
    <message>
        <source>Add ladder</source>
        <translation>新建进阶路径</translation>
    </message>
    <message>
        <source>Rename ladder</source>
        <translation>进阶路径改名</translation>
    </message>
    <message>
        <source>Delete ladder</source>
        <translation>删除进阶路径</translation>
    </message>
    <message>
        <source>Place group on a ladder</source>
        <translation>调整进阶路径</translation>
    </message>
    <message>
        <source>Plan moves</source>
        <translation>安排拉人</translation>
    </message>
    <message>
        <source>Mark moves as done</source>
        <translation>标记已拉入</translation>
    </message>
    <message>
        <source>Drop moves</source>
        <translation>取消拉人</translation>
    </message>
    <message>
        <source>Copy group</source>
        <translation>照群新建</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>上一步操作</translation>
    </message>
    <message>
        <source>Add ritual</source>
        <translation>添加入群仪式</translation>
    </message>
    <message>
        <source>Edit ritual</source>
        <translation>编辑入群仪式</translation>
    </message>
    <message>
        <source>Delete ritual</source>
        <translation>删除入群仪式</translation>
    </message>
    <message>
        <source>Choose ritual</source>
        <translation>选择入群仪式</translation>
    </message>
    <message>
        <source>Copy ritual</source>
        <translation>复制入群仪式</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>编辑步骤</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>删除步骤</translation>
    </message>
    <message>
        <source>Reorder steps</source>
        <translation>调整步骤顺序</translation>
    </message>
    <message>
        <source>Mark steps of newcomers</source>
        <translation>标记新人步骤</translation>
    </message>
    <message>
        <source>Skip steps of newcomers</source>
        <translation>跳过新人步骤</translation>
    </message>
    <message>
        <source>Open steps of newcomers</source>
        <translation>重新打开新人步骤</translation>
    </message>
    <message>
        <source>Add newcomers</source>
        <translation>添加新人</translation>
    </message>
    <message>
        <source>Change the format of numbers</source>
        <translation>修改编号写法</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>发编号</translation>
    </message>
    <message>
        <source>Change the format of cards</source>
        <translation>修改群昵称写法</translation>
    </message>
    <message>
        <source>Split into teams</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Move members between teams</source>
        <translation>调整组员</translation>
    </message>
    <message>
        <source>Choose captain</source>
        <translation>选组长</translation>
    </message>
    <message>
        <source>Rename team</source>
        <translation>小组改名</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>添加小组</translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>删除小组</translation>
    </message>
    <message>
        <source>Plan ceremony</source>
        <translation>计划仪式</translation>
    </message>
    <message>
        <source>Edit ceremony</source>
        <translation>编辑仪式</translation>
    </message>
    <message>
        <source>Delete ceremony</source>
        <translation>取消仪式</translation>
    </message>
    <message>
        <source>Tick a line of the ceremony</source>
        <translation>勾选仪式清单</translation>
    </message>
    <message>
        <source>Edit the checklist of the ceremony</source>
        <translation>编辑仪式清单</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加群规</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>修改群规</translation>
    </message>
    <message>
        <source>End rule</source>
        <translation>停用群规</translation>
    </message>
    <message>
        <source>Let a rule hold again</source>
        <translation>重新启用群规</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>删除群规</translation>
    </message>
    <message>
        <source>Reorder rules</source>
        <translation>调整群规顺序</translation>
    </message>
    <message>
        <source>Choose rule set</source>
        <translation>选择群规</translation>
    </message>
    <message>
        <source>Own copy of the rules</source>
        <translation>单独一份群规</translation>
    </message>
    <message>
        <source>Rename rule set</source>
        <translation>群规集改名</translation>
    </message>
    <message>
        <source>Delete rule set</source>
        <translation>删除群规集</translation>
    </message>
    <message>
        <source>Steps of the ladder</source>
        <translation>处理步骤</translation>
    </message>
    <message>
        <source>Note a violation of {name}</source>
        <translation>记录{name}违规</translation>
    </message>
    <message>
        <source>Correct a violation</source>
        <translation>修改违规记录</translation>
    </message>
    <message>
        <source>Answer a violation of {name}</source>
        <translation>处理{name}违规</translation>
    </message>
    <message>
        <source>Take a violation back</source>
        <translation>撤回违规</translation>
    </message>
    <message>
        <source>Let a violation count again</source>
        <translation>恢复违规</translation>
    </message>
    <message>
        <source>Delete violation</source>
        <translation>删除违规记录</translation>
    </message>
    <message>
        <source>Forget a removal</source>
        <translation>取消移出提示</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>添加跟进</translation>
    </message>
    <message>
        <source>Edit follow-up</source>
        <translation>修改跟进</translation>
    </message>
    <message>
        <source>Finish follow-up</source>
        <translation>完成跟进</translation>
    </message>
    <message>
        <source>Open a follow-up again</source>
        <translation>重新打开跟进</translation>
    </message>
    <message>
        <source>Delete follow-up</source>
        <translation>删除跟进</translation>
    </message>
    <message>
        <source>Add incident</source>
        <translation>添加突发</translation>
    </message>
    <message>
        <source>Edit incident</source>
        <translation>修改突发</translation>
    </message>
    <message>
        <source>Mark a step of an incident</source>
        <translation>完成突发的一步</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>结束突发</translation>
    </message>
    <message>
        <source>Open an incident again</source>
        <translation>重新打开突发</translation>
    </message>
    <message>
        <source>Delete incident</source>
        <translation>删除突发</translation>
    </message>
    <message>
        <source>Plan entry</source>
        <translation>排入内容</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>编辑内容</translation>
    </message>
    <message>
        <source>Move entries</source>
        <translation>移动内容</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>复制内容</translation>
    </message>
    <message>
        <source>Change the length of an entry</source>
        <translation>调整内容时长</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>删除内容</translation>
    </message>
    <message>
        <source>Add materials</source>
        <translation>添加素材</translation>
    </message>
    <message>
        <source>Edit materials</source>
        <translation>编辑素材</translation>
    </message>
    <message>
        <source>Take materials out</source>
        <translation>移除素材</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>标记为已发布</translation>
    </message>
    <message>
        <source>Leave out an entry</source>
        <translation>标记为不发</translation>
    </message>
    <message>
        <source>Take back that it was posted</source>
        <translation>撤销已发布</translation>
    </message>
    <message>
        <source>Note what came of it</source>
        <translation>记录效果</translation>
    </message>
    <message>
        <source>Mute advice</source>
        <translation>不再提醒这条建议</translation>
    </message>
    <message>
        <source>Hear advice again</source>
        <translation>恢复这条建议</translation>
    </message>
    <message>
        <source>Lay out a template</source>
        <translation>排入模板</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>保存排期模板</translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation>导入排期模板</translation>
    </message>
    <message>
        <source>Rename a template</source>
        <translation>重命名排期模板</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>删除排期模板</translation>
    </message>
    <message>
        <source>Write the diary</source>
        <translation>写群日志</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>添加决定</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>编辑决定</translation>
    </message>
    <message>
        <source>Finish decision</source>
        <translation>完成决定</translation>
    </message>
    <message>
        <source>Open a decision again</source>
        <translation>重新打开决定</translation>
    </message>
    <message>
        <source>Delete decision</source>
        <translation>删除决定</translation>
    </message>
    <message>
        <source>Plan activity</source>
        <translation>安排活动</translation>
    </message>
    <message>
        <source>Let it be no activity</source>
        <translation>取消活动设置</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>编辑活动</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Lay out stages</source>
        <translation>排出阶段</translation>
    </message>
    <message>
        <source>Say who came</source>
        <translation>登记到场</translation>
    </message>
    <message>
        <source>Change costs</source>
        <translation>修改费用</translation>
    </message>
    <message>
        <source>Change prizes</source>
        <translation>修改奖品</translation>
    </message>
    <message>
        <source>Change who has a prize</source>
        <translation>修改获奖人</translation>
    </message>
    <message>
        <source>Hand over prizes</source>
        <translation>发放奖品</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>导入排期</translation>
    </message>
    <message>
        <source>Change the line below a timetable</source>
        <translation>修改课表底部一行</translation>
    </message>
    <message>
        <source>Import chat</source>
        <translation>导入聊天记录</translation>
    </message>
    <message>
        <source>Keep figures of a day</source>
        <translation>记录当天数据</translation>
    </message>
    <message>
        <source>Fill in figures</source>
        <translation>填入数据</translation>
    </message>
    <message>
        <source>Say whose a name is</source>
        <translation>认领聊天中的名字</translation>
    </message>
    <message>
        <source>Say that a name is nobody&apos;s</source>
        <translation>取消名字的认领</translation>
    </message>
    <message>
        <source>Leave names out</source>
        <translation>排除聊天中的名字</translation>
    </message>
    <message>
        <source>Add members found in chats</source>
        <translation>添加聊天中发现的成员</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Take away what is chosen</source>
        <translation>去掉选中的一项</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>去掉标签“{tag}”</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Words of the line</source>
        <translation>这一项的内容</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>去掉这一项</translation>
    </message>
</context>
<context>
    <name>TeamTree</name>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Teams and their members</source>
        <translation>小组与组员</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>{name}, captain</source>
        <translation>{name}，组长</translation>
    </message>
    <message>
        <source>Captain</source>
        <translation>组长</translation>
    </message>
</context>
<context>
    <name>TeamsPart</name>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Captain</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>删除小组</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>添加小组</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>自动分组…</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>Split into teams…</source>
        <translation>自动分组…</translation>
    </message>
    <message>
        <source>Small teams learn better: of one size, alike in tier or trade, a captain in each.</source>
        <translation>小组学得更好：人数相近，层级或行业均衡，每组一位组长。</translation>
    </message>
    <message>
        <source>Team list copied</source>
        <translation>分组名单已复制</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>Captain chosen</source>
        <translation>已选组长</translation>
    </message>
    <message>
        <source>No captain</source>
        <translation>没有组长</translation>
    </message>
    <message>
        <source>Team deleted</source>
        <translation>小组已删除</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>排期模板</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>day of rest</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>{groups} rests</source>
        <translation>{groups} 休息</translation>
    </message>
    <message>
        <source>day is over</source>
        <translation>日期已过</translation>
    </message>
    <message>
        <source>same hour: {titles}</source>
        <translation>同一时段：{titles}</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>将排入的内容</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>没有冲突。</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自建</translation>
    </message>
</context>
<context>
    <name>TemplatesSheet</name>
    <message>
        <source>Lay out a template</source>
        <translation>排入模板</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>还没选群</translation>
    </message>
    <message>
        <source>Step over holidays and days of rest</source>
        <translation>跳过节假日和休息期</translation>
    </message>
    <message>
        <source>Template saved as {file}</source>
        <translation>模板已保存为 {file}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>第 0 天</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Weeks running</source>
        <translation>连续几周</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>排入</translation>
    </message>
    <message>
        <source>Choose at least one group.</source>
        <translation>请至少选一个群。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) planned</source>
        <translation>
            <numerusform>已排入 %n 条内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>重命名模板</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>“{name}” is deleted; what was laid out from it stays</source>
        <translation>已删除“{name}”；由它排入的内容保留</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>打开模板</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>排期模板 (*.toml)</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Text to post; what you change holds for this time only</source>
        <translation>要发的话术，在这里改动仅限本次</translation>
    </message>
    <message>
        <source>Back to the script</source>
        <translation>恢复原话术</translation>
    </message>
    <message>
        <source>Wording before</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next wording</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Rewritten for this time only</source>
        <translation>已改写，仅限本次</translation>
    </message>
    <message>
        <source>Next unused of {total} • {fresh} not used yet</source>
        <translation>共 {total} 条，轮到这条 • 还有 {fresh} 条未用</translation>
    </message>
    <message>
        <source>All {total} were used; this one longest ago</source>
        <translation>{total} 条都用过，这条最久没用</translation>
    </message>
    <message>
        <source>Wording {place} of {total}</source>
        <translation>第 {place}/{total} 条</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>显示全文</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Edit the template</source>
        <translation>编辑模板文案</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>删除文案</translation>
    </message>
    <message>
        <source>Text {n}</source>
        <translation>文案 {n}</translation>
    </message>
    <message>
        <source>Text {n} as posted</source>
        <translation>文案 {n}（发送效果）</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>这条文案的语言</translation>
    </message>
    <message>
        <source>Make a picture of it…</source>
        <translation>制作成图片…</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Find a script in the library</source>
        <translation>从素材库找话术</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>在素材库中查看</translation>
    </message>
    <message>
        <source>Without this script</source>
        <translation>不用这条话术</translation>
    </message>
    <message>
        <source>What is posted, in words of its own</source>
        <translation>自己写要发的内容</translation>
    </message>
    <message>
        <source>Text to post</source>
        <translation>要发的内容</translation>
    </message>
    <message>
        <source>Its own words are posted. Empty them to post the script.</source>
        <translation>会发自己写的内容；清空后改发话术。</translation>
    </message>
    <message>
        <source>As this group gets it</source>
        <translation>该群收到的内容</translation>
    </message>
    <message>
        <source>The text as the group gets it</source>
        <translation>群里看到的内容</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>{length} of {most} characters</source>
        <translation>{length} / {most} 字</translation>
    </message>
    <message>
        <source>to fill in on the day: {names}</source>
        <translation>当天填写：{names}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Text copied; paste it into the chat</source>
        <translation>已复制话术，去群里粘贴吧</translation>
    </message>
</context>
<context>
    <name>TextsField</name>
    <message>
        <source>No text</source>
        <translation>无话术</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文案</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文案</translation>
    </message>
    <message>
        <source>Write the text as it shall be posted, e.g. Good morning {group}!</source>
        <translation>写下要发的文案，例如：{group}的朋友们早上好！</translation>
    </message>
    <message>
        <source>As it will be posted</source>
        <translation>发送效果预览</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>添加文案</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>删除这条文案</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>插入变量</translation>
    </message>
    <message>
        <source>Nothing to post: the item is only ticked.</source>
        <translation>不发话术，做完直接完成即可。</translation>
    </message>
    <message>
        <source>One text, or a few wordings of it. In a run the groups get different wordings, and each group another one the next day.</source>
        <translation>一条文案，或同一内容的几种写法。逐群发送时各群用不同写法，第二天再换。</translation>
    </message>
    <message>
        <source>A group gets the next text it has not had yet; when all were used, the oldest comes back. Have at least 14.</source>
        <translation>每个群依次使用还没发过的文案，全部用完后从最早的重新开始。建议至少准备 14 条。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>Entry threshold</source>
        <translation>入群门槛</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>as many as there are seats</source>
        <translation>与名额相同</translation>
    </message>
    <message>
        <source>Open all the time</source>
        <translation>长期开放</translation>
    </message>
    <message>
        <source>By invitation only</source>
        <translation>仅限邀请</translation>
    </message>
    <message>
        <source>With the real name</source>
        <translation>实名</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Introduction, characters at least</source>
        <translation>自我介绍最少字数</translation>
    </message>
    <message>
        <source>Screened by</source>
        <translation>筛选方式</translation>
    </message>
    <message>
        <source>Quota of seats</source>
        <translation>名额上限</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>The higher the threshold, the fewer leave later.</source>
        <translation>门槛越高，之后流失越少。</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>谁都能进</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>介绍满 %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}截止</translation>
    </message>
</context>
<context>
    <name>TierDetail</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>As you say it, e.g. 99 a year</source>
        <translation>按平时的说法，如“99 元/年”</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>A line for each benefit</source>
        <translation>每行一条权益</translation>
    </message>
    <message>
        <source>Delete tier</source>
        <translation>删除层级</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of this group</source>
        <translation>
            <numerusform>本群 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>BENEFITS</source>
        <translation>权益</translation>
    </message>
</context>
<context>
    <name>TierModel</name>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>TierSuggestions</name>
    <message>
        <source>Move</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Plan moves</source>
        <translation>安排进群</translation>
    </message>
    <message>
        <source>Nobody should move now. What speaks for it: check-ins, homework, sign-ups, invitations and finished onboarding.</source>
        <translation>目前没有需要调整的成员。参考依据：打卡、作业、接龙、邀请和完成新人引导。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestions for tiers</source>
        <translation>层级建议</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) moved to another tier</source>
        <translation>
            <numerusform>已调整 %Ln 人的层级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) put away for a month</source>
        <translation>
            <numerusform>已搁置 %Ln 条建议，一个月后再看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierTable</name>
    <message>
        <source>Tiers</source>
        <translation>会员层级</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message numerus="yes">
        <source>invited %n who stayed</source>
        <translation>
            <numerusform>邀请来 %n 人并留下</numerusform>
        </translation>
    </message>
    <message>
        <source>checked in on {done} of the last {asked} days</source>
        <translation>最近 {asked} 天打卡 {done} 天</translation>
    </message>
    <message>
        <source>handed in {done} of the last {asked} homeworks</source>
        <translation>最近 {asked} 次作业交了 {done} 次</translation>
    </message>
    <message>
        <source>signed up {done} of the last {asked} times</source>
        <translation>最近 {asked} 次接龙参加 {done} 次</translation>
    </message>
    <message>
        <source>answered {done} of the last {asked} posts</source>
        <translation>最近 {asked} 条发布回应 {done} 条</translation>
    </message>
    <message>
        <source>finished onboarding</source>
        <translation>完成新人引导</translation>
    </message>
    <message>
        <source>→ {after}</source>
        <translation>→ {after}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>TiersPart</name>
    <message>
        <source>No review</source>
        <translation>不评定</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次评定</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days between two reviews</source>
        <translation>两次评定间隔天数</translation>
    </message>
    <message>
        <source>Review done</source>
        <translation>评定完成</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>现在评定</translation>
    </message>
    <message>
        <source>Review: the silent are suggested for a lower tier.</source>
        <translation>评定中：长期没有参与的成员建议降级。</translation>
    </message>
    <message>
        <source>Up at once, down only at a review.</source>
        <translation>达标随时升级，评定时才降级。</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新层级</translation>
    </message>
    <message>
        <source>Name of the tier</source>
        <translation>层级名称</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>之后每</translation>
    </message>
    <message>
        <source>Tier “{name}” added</source>
        <translation>已添加层级“{name}”</translation>
    </message>
    <message>
        <source>Tier deleted</source>
        <translation>层级已删除</translation>
    </message>
    <message>
        <source>Review done; the next one has its day</source>
        <translation>评定完成，已排好下次日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) to {group} planned</source>
        <translation>
            <numerusform>已安排 %Ln 人进“{group}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>at</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>指定时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>and %n before that</source>
        <translation>
            <numerusform>以及更早的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the merge with {name} back</source>
        <translation>撤销与 {name} 的合并</translation>
    </message>
    <message>
        <source>wrote to them</source>
        <translation>联系过</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退群</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>被移出群聊</translation>
    </message>
    <message>
        <source>became {what}</source>
        <translation>成为{what}</translation>
    </message>
    <message>
        <source>no longer {what}</source>
        <translation>不再担任{what}</translation>
    </message>
    <message>
        <source>tier {what}</source>
        <translation>层级变为{what}</translation>
    </message>
    <message>
        <source>left tier {what}</source>
        <translation>不再是{what}</translation>
    </message>
    <message>
        <source>invited {text}</source>
        <translation>邀请了 {text}</translation>
    </message>
    <message>
        <source>merged with {text}</source>
        <translation>与 {text} 合并</translation>
    </message>
    <message>
        <source>broke a rule</source>
        <translation>违反群规</translation>
    </message>
    <message>
        <source>{text} (taken back)</source>
        <translation>{text}（已撤销）</translation>
    </message>
    <message>
        <source>moved to {group}</source>
        <translation>移到 {group}</translation>
    </message>
    <message>
        <source>moved from {source} to {group}</source>
        <translation>从 {source} 移到 {group}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>must-do</source>
        <translation>保底动作</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day: weekday, day, month</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a short day: weekday, day, month</comment>
        <translation>M月d日（ddd）</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>{from_}–{to} peak</source>
        <translation>{from_}–{to} 活跃时段</translation>
    </message>
    <message>
        <source>{value} of {members}</source>
        <translation>{value}/{members}</translation>
    </message>
    <message>
        <source>{value} {label}</source>
        <comment>a figure and what it counts</comment>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>已跳过：{reason}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏做</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missed</source>
        <translation>
            <numerusform>漏做 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{done} of {groups} groups</source>
        <translation>{done}/{groups} 个群</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个群</numerusform>
        </translation>
    </message>
    <message>
        <source>script ready</source>
        <translation>话术已备</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>{time}, on time</source>
        <translation>{time}，准时</translation>
    </message>
    <message>
        <source>{time}, late</source>
        <translation>{time}，超时</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Not below 0</source>
        <translation>不能小于 0</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>最多 {most}</translation>
    </message>
    <message>
        <source>At most two decimals</source>
        <translation>最多两位小数</translation>
    </message>
    <message>
        <source>{parts} missing</source>
        <translation>缺{parts}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from a day to another</comment>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Copy the day</source>
        <translation>复制全天</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>New item…</source>
        <translation>新建动作…</translation>
    </message>
    <message>
        <source>Write the diaries…</source>
        <translation>写群日志…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Ideas</source>
        <translation>灵感</translation>
    </message>
    <message>
        <source>Note an idea (I)</source>
        <translation>记下灵感（I）</translation>
    </message>
</context>
<context>
    <name>TraySurface</name>
    <message>
        <source>Ideas without a day</source>
        <translation>未定日期的灵感</translation>
    </message>
    <message>
        <source>No ideas wait for a day. Drag an entry here, or double-click to note one.</source>
        <translation>还没有待排期的灵感。把内容拖到这里，或双击记下一条。</translation>
    </message>
</context>
<context>
    <name>TrendCards</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入群</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退群</translation>
    </message>
    <message>
        <source>speakers a day</source>
        <translation>每天发言人数</translation>
    </message>
    <message>
        <source>messages a speaker (dashed)</source>
        <translation>人均消息（虚线）</translation>
    </message>
    <message>
        <source>“{mark}” on {day}</source>
        <comment>a change and its day</comment>
        <translation>{day}“{mark}”</translation>
    </message>
    <message>
        <source>No chat tells of these days.</source>
        <translation>这些天没有聊天记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from chats</source>
        <translation>
            <numerusform>%n 天来自聊天记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) noted by hand</source>
        <translation>
            <numerusform>%n 天是手动记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not known</source>
        <translation>
            <numerusform>%n 天暂无数据</numerusform>
        </translation>
    </message>
    <message>
        <source>{slot}: no data</source>
        <translation>{slot}：暂无数据</translation>
    </message>
    <message>
        <source>{slot}: {n} members on average</source>
        <translation>{slot}：平均 {n} 人</translation>
    </message>
    <message>
        <source>best: {slot}</source>
        <translation>最佳：{slot}</translation>
    </message>
    <message>
        <source>joined in the week of {day}, after {n} weeks: {share}</source>
        <translation>{day}那一周入群，{n} 周后：{share}</translation>
    </message>
    <message>
        <source>joined in {day}, after {n} months: {share}</source>
        <translation>{day}入群，{n} 个月后：{share}</translation>
    </message>
    <message>
        <source>months after joining</source>
        <translation>入群后的月数</translation>
    </message>
    <message>
        <source>weeks after joining</source>
        <translation>入群后的周数</translation>
    </message>
    <message>
        <source>Too few joined together to tell.</source>
        <translation>同期入群的人太少，看不出来。</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>{day}那一周</translation>
    </message>
    <message>
        <source>{n} joined</source>
        <translation>入群 {n} 人</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>退群 {n} 人</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>还没过完</translation>
    </message>
    <message>
        <source>joined (up)</source>
        <translation>入群（向上）</translation>
    </message>
    <message>
        <source>left (down)</source>
        <translation>退群（向下）</translation>
    </message>
    <message>
        <source>Nobody came or went in these days.</source>
        <translation>这些天没人入群或退群。</translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message>
        <source>no post of these days with a chat around it</source>
        <translation>这些天没有能对上聊天记录的发布</translation>
    </message>
    <message>
        <source>nobody checked in these days</source>
        <translation>这些天没人打卡</translation>
    </message>
    <message>
        <source>{hits} of {cases}: too few to tell</source>
        <translation>{hits} / {cases}，太少，看不出来</translation>
    </message>
    <message>
        <source>no chat tells of these days</source>
        <translation>这些天没有聊天记录</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} / {all}</translation>
    </message>
    <message>
        <source>{share} by the top tenth</source>
        <translation>前 10% 说了 {share}</translation>
    </message>
    <message>
        <source>{n} pts</source>
        <comment>points of percent</comment>
        <translation>{n} 个百分点</translation>
    </message>
    <message>
        <source>nothing known before</source>
        <translation>之前没有数据</translation>
    </message>
    <message numerus="yes">
        <source>than the %n day(s) before</source>
        <translation>
            <numerusform>比之前 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendHow</name>
    <message>
        <source>imported chats, or figures noted by hand</source>
        <translation>导入的聊天记录，或手动记录的数字</translation>
    </message>
    <message>
        <source>the roster: when members joined and left</source>
        <translation>成员名单里的入群和退群日期</translation>
    </message>
    <message>
        <source>members</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Response rate per post</source>
        <translation>每条内容的互动率</translation>
    </message>
    <message>
        <source>Speakers a week</source>
        <translation>每周发言人数</translation>
    </message>
    <message>
        <source>Check-in rate</source>
        <translation>打卡率</translation>
    </message>
    <message>
        <source>Net growth</source>
        <translation>净增</translation>
    </message>
    <message>
        <source>Talk concentration</source>
        <translation>发言集中度</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参与度</translation>
    </message>
    <message>
        <source>When they answer</source>
        <translation>什么时候有回应</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>成员结构</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Content and response</source>
        <translation>内容与互动</translation>
    </message>
    <message>
        <source>Who speaks most</source>
        <translation>谁说得最多</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Different members who speak within 24 hours of a post ÷ members at that moment, all posts taken together. Staff and warm-up members are left out.</source>
        <translation>发布后 24 小时内发言的不同成员 ÷ 当时的成员数，所有发布合在一起算。管理人员和暖场成员不计。</translation>
    </message>
    <message>
        <source>percent of members</source>
        <translation>占成员的百分比</translation>
    </message>
    <message>
        <source>posts of the calendar, answers from imported chats</source>
        <translation>日历里的发布，回应来自导入的聊天记录</translation>
    </message>
    <message>
        <source>Different members who said anything in the last 7 days of the span, of the members at its end. Staff and warm-up members are left out.</source>
        <translation>所选时段最后 7 天里发过言的不同成员，相对时段结束时的成员数。管理人员和暖场成员不计。</translation>
    </message>
    <message>
        <source>Members who checked in ÷ members, of all days on which anybody checked in.</source>
        <translation>打卡人数 ÷ 成员数，只算有人打卡的日子。</translation>
    </message>
    <message>
        <source>the ledger of check-ins</source>
        <translation>打卡台账</translation>
    </message>
    <message>
        <source>Members who joined less members who left, everybody counted.</source>
        <translation>入群人数减去退群人数，所有人都算。</translation>
    </message>
    <message>
        <source>Messages of the tenth of the speakers who wrote most ÷ messages of all speakers.</source>
        <translation>说得最多的前 10% 发言人的消息数 ÷ 全部消息数。</translation>
    </message>
    <message>
        <source>percent of messages</source>
        <translation>占消息的百分比</translation>
    </message>
    <message>
        <source>imported chats</source>
        <translation>导入的聊天记录</translation>
    </message>
    <message>
        <source>Different members who spoke on a day, and messages ÷ speakers. Days of which nothing is known are gaps; a day that is not over is dotted. Before and after a change are held against one another by the Mann-Whitney test; nothing is said where chance would do.</source>
        <translation>一天里发言的不同成员，以及消息数 ÷ 发言人数。没有数据的日子留空；没过完的一天画成虚线。改动前后用曼-惠特尼检验比较；偶然也会有的差别不下结论。</translation>
    </message>
    <message>
        <source>members a day, messages a speaker</source>
        <translation>每天人数，人均消息数</translation>
    </message>
    <message>
        <source>Members who speak in an hour of the week, on average of the days that are known.</source>
        <translation>一周中每个小时发言的成员数，取有数据各天的平均。</translation>
    </message>
    <message>
        <source>Builders speak on a third of their days and draw three answers or more; active members speak on one day in fourteen; the others watch.</source>
        <translation>共建者三分之一以上的日子发言，并得到三次以上回应；活跃者每十四天至少一天发言；其余为潜水。</translation>
    </message>
    <message>
        <source>imported chats and check-ins</source>
        <translation>导入的聊天记录和打卡</translation>
    </message>
    <message>
        <source>Of those who joined in the same week (or month, where the span is long): the share that is still a member so many weeks (months) later.</source>
        <translation>同一周（时段长时为同一月）入群的人里，若干周（月）后仍在群的比例。</translation>
    </message>
    <message>
        <source>percent of those who joined</source>
        <translation>占入群者的百分比</translation>
    </message>
    <message>
        <source>Members who joined (up) and left (down), by week or month.</source>
        <translation>按周或月统计的入群（向上）和退群（向下）人数。</translation>
    </message>
    <message>
        <source>The response rate of the posts of each kind, taken together.</source>
        <translation>每类内容的发布合在一起的互动率。</translation>
    </message>
    <message>
        <source>Messages of each member in the span, staff left out.</source>
        <translation>时段内每位成员的消息数，管理人员不计。</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>条消息</translation>
    </message>
    <message>
        <source>Time from a question to the first message of somebody else; after 24 hours it counts as never answered.</source>
        <translation>从提问到别人第一条消息的时间；超过 24 小时算没人回答。</translation>
    </message>
    <message>
        <source>minutes; questions</source>
        <translation>分钟；个提问</translation>
    </message>
    <message>
        <source>Whom a member brought, and how many of those are still here.</source>
        <translation>成员带来了多少人，其中多少人还在群里。</translation>
    </message>
    <message>
        <source>the roster: who invited whom</source>
        <translation>成员名单里的邀请人</translation>
    </message>
    <message>
        <source>{formula}
Unit: {unit}
Source: {source}</source>
        <translation>{formula}
单位：{unit}
来源：{source}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who is still here</source>
        <translation>入群留存</translation>
    </message>
</context>
<context>
    <name>TrendPeople</name>
    <message numerus="yes">
        <source>%Ln build(s)</source>
        <comment>members who build</comment>
        <translation>
            <numerusform>共建 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>members who take part</comment>
        <translation>
            <numerusform>活跃 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watching</source>
        <comment>members who watch</comment>
        <translation>
            <numerusform>潜水 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {share}, healthy is {healthy}</source>
        <translation>{part}：{share}，健康值 {healthy}</translation>
    </message>
    <message>
        <source>No chat tells of these days.</source>
        <translation>这些天没有聊天记录。</translation>
    </message>
    <message>
        <source>healthy: 1% · 9% · 90%</source>
        <translation>健康：1% · 9% · 90%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 条内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>有回应</translation>
    </message>
    <message>
        <source>Could have</source>
        <translation>可回应</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>互动率</translation>
    </message>
    <message>
        <source>No post of these days has a chat around it yet.</source>
        <translation>这些天的发布还没有能对上的聊天记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drew %Ln answer(s)</source>
        <translation>
            <numerusform>得到 %Ln 次回应</numerusform>
        </translation>
    </message>
    <message>
        <source>not known as a member yet</source>
        <translation>还没对上成员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Answers drawn</source>
        <translation>得到回应</translation>
    </message>
    <message>
        <source>{name} brought {brought}, {stayed} are still here</source>
        <translation>{name} 带来 {brought} 人，{stayed} 人还在</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>带来</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>还在</translation>
    </message>
    <message>
        <source>still here / brought</source>
        <translation>还在 / 带来</translation>
    </message>
    <message>
        <source>Nobody is noted as having brought anybody.</source>
        <translation>没有邀请记录。</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>太少，看不出来</translation>
    </message>
    <message>
        <source>Median time to the first answer</source>
        <translation>首次回应的中位时间</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>没人回答</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} / {all}</translation>
    </message>
    <message>
        <source>{name}, in {share} of them</source>
        <translation>{name}，占 {share}</translation>
    </message>
    <message>
        <source>Most answers hang on</source>
        <translation>回应最依赖</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>d MMM</source>
        <comment>a day below a chart</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>new rules</source>
        <translation>新群规</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>{share} ({hits} of {cases})</source>
        <translation>{share}（{hits} / {cases}）</translation>
    </message>
    <message>
        <source>{hits} of {cases}: too few to tell</source>
        <translation>{hits} / {cases}，太少，看不出来</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>暂无数据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) spoke</source>
        <translation>
            <numerusform>%Ln 人发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new SOP item(s)</source>
        <translation>
            <numerusform>新增 %n 项 SOP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked in</source>
        <translation>
            <numerusform>%Ln 人打卡</numerusform>
        </translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>手动记录</translation>
    </message>
    <message>
        <source>Since {mark} more speak: {after} a day, {before} before.</source>
        <translation>{mark}之后发言的人更多：每天 {after}，之前 {before}。</translation>
    </message>
    <message>
        <source>Since {mark} fewer speak: {after} a day, {before} before.</source>
        <translation>{mark}之后发言的人更少：每天 {after}，之前 {before}。</translation>
    </message>
    <message>
        <source>Since {mark}: {after} a day, {before} before. Chance alone could do that.</source>
        <translation>{mark}之后每天 {after}，之前 {before}。这种差别偶然也会有。</translation>
    </message>
    <message>
        <source>Since {mark}: too few days to tell yet.</source>
        <translation>{mark}之后天数太少，还看不出来。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n newcomer(s)</source>
        <translation>
            <numerusform>新人 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>潜水 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone quiet</source>
        <translation>
            <numerusform>转为沉默 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>回归 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talker(s)</source>
        <translation>
            <numerusform>话痨 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sharer(s)</source>
        <translation>
            <numerusform>分享者 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loyal</source>
        <translation>
            <numerusform>铁粉 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regular</source>
        <translation>
            <numerusform>普通 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendsHead</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>自选…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the days before (Esc)</source>
        <translation>回到之前的时段（Esc）</translation>
    </message>
    <message>
        <source>{scope} · {days}</source>
        <translation>{scope} · {days}</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Import chat…</source>
        <translation>导入聊天记录…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
    <message>
        <source>How many members take part, when they answer, what they answer to, and who has gone quiet. It is counted from the chats of a group and from its roster.</source>
        <translation>有多少人参与、什么时候回应、回应什么内容、谁不再说话，都在这里。数字来自群的聊天记录和成员名单。</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>The workspace is already open</source>
        <translation>工作区已经打开</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>工作区无法打开</translation>
    </message>
    <message>
        <source>The newest backup is of {when}. The present file is kept beside it.</source>
        <translation>最新的备份来自 {when}。恢复时，当前文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>恢复最新备份</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Choose the folder of a workspace</source>
        <translation>选择工作区文件夹</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>撤销：{action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>重做：{action}</translation>
    </message>
    <message>
        <source>Taking back: {action} …</source>
        <translation>正在撤销：{action} …</translation>
    </message>
    <message>
        <source>Doing again: {action} …</source>
        <translation>正在重做：{action} …</translation>
    </message>
    <message>
        <source>{words} {percent} %</source>
        <translation>{words} {percent} %</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>已撤销：{action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>已重做：{action}</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Value of {name}</source>
        <translation>{name} 的值</translation>
    </message>
    <message>
        <source>Use the last value again</source>
        <translation>再用上次的值</translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>待填</translation>
    </message>
    <message>
        <source>Use “{value}” again</source>
        <translation>再用“{value}”</translation>
    </message>
    <message>
        <source>fill in; last: {value}</source>
        <translation>待填；上次：{value}</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>the group&apos;s name</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>the day it is posted</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>its weekday</source>
        <translation>发送当天星期几</translation>
    </message>
    <message>
        <source>the item&apos;s time</source>
        <translation>动作的时间</translation>
    </message>
    <message>
        <source>how many members there are</source>
        <translation>群成员人数</translation>
    </message>
    <message>
        <source>day of the group&apos;s life</source>
        <translation>群的第几天</translation>
    </message>
    <message>
        <source>days until the group ends</source>
        <translation>距结束还有几天</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>你的称呼</translation>
    </message>
    <message>
        <source>who hosts the group</source>
        <translation>群主持人</translation>
    </message>
    <message>
        <source>a member&apos;s name, filled in when posting</source>
        <translation>成员昵称，发送时填写</translation>
    </message>
    <message>
        <source>a member&apos;s number, filled in when posting</source>
        <translation>成员编号，发送时填写</translation>
    </message>
    <message>
        <source>a link, filled in when posting</source>
        <translation>链接，发送时填写</translation>
    </message>
    <message>
        <source>the topic, filled in when posting</source>
        <translation>话题，发送时填写</translation>
    </message>
    <message>
        <source>a price, filled in when posting</source>
        <translation>价格，发送时填写</translation>
    </message>
    <message>
        <source>a place, filled in when posting</source>
        <translation>地点，发送时填写</translation>
    </message>
    <message>
        <source>several names, filled in when posting</source>
        <translation>多个名字，发送时填写</translation>
    </message>
    <message>
        <source>a newcomer&apos;s group card as it should be</source>
        <translation>新人应改成的群昵称</translation>
    </message>
    <message>
        <source>the format of group cards</source>
        <translation>群昵称格式</translation>
    </message>
    <message>
        <source>the least length of an introduction</source>
        <translation>自我介绍的最少字数</translation>
    </message>
    <message>
        <source>a newcomer&apos;s study team</source>
        <translation>新人所在小组</translation>
    </message>
    <message>
        <source>who leads that team</source>
        <translation>该组组长</translation>
    </message>
    <message>
        <source>the brand&apos;s name</source>
        <translation>品牌名</translation>
    </message>
    <message>
        <source>who founded the brand</source>
        <translation>品牌创始人</translation>
    </message>
    <message>
        <source>what its logo shows</source>
        <translation>品牌标志</translation>
    </message>
    <message>
        <source>its slogan</source>
        <translation>品牌口号</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>品牌的目标人群</translation>
    </message>
    <message>
        <source>its core value</source>
        <translation>品牌核心价值</translation>
    </message>
    <message>
        <source>its principles</source>
        <translation>品牌原则</translation>
    </message>
    <message>
        <source>its core texts</source>
        <translation>品牌元经典</translation>
    </message>
    <message>
        <source>its results</source>
        <translation>品牌成果</translation>
    </message>
    <message>
        <source>stories of its members</source>
        <translation>成员故事</translation>
    </message>
    <message>
        <source>who speaks for it</source>
        <translation>品牌人设</translation>
    </message>
    <message>
        <source>what such a card is called on the group&apos;s platform</source>
        <translation>群里的名字在该平台叫什么，如 QQ 的群名片</translation>
    </message>
</context>
<context>
    <name>ViolationPane</name>
    <message>
        <source>Show the member</source>
        <translation>查看成员</translation>
    </message>
    <message>
        <source>Delete violation</source>
        <translation>删除违规记录</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Forget the removal</source>
        <translation>取消移出提示</translation>
    </message>
    <message>
        <source>THE SAME MEMBER, OTHERWISE</source>
        <translation>同一成员的其他记录</translation>
    </message>
    <message>
        <source>Day of the violation</source>
        <translation>违规日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Days of the mute</source>
        <translation>禁言天数</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>要发的话术</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>完成：{what}</translation>
    </message>
    <message>
        <source>Too long for one message here: {length} of {limit} characters.</source>
        <translation>一条消息放不下：{length}/{limit} 字。</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) count; what was done covers them.</source>
        <translation>
            <numerusform>有效违规 %n 次，已处理过，不必再处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) count. Proposed: {step}</source>
        <translation>
            <numerusform>有效违规 %n 次，建议：{step}</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged until {day} wherever they show up again.</source>
        <translation>{day}前再次出现都会提示。</translation>
    </message>
    <message>
        <source>Flagged wherever they show up again.</source>
        <translation>再次出现都会提示。</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>已复制话术</translation>
    </message>
    <message>
        <source>Taken back; {name} is a member again</source>
        <translation>已撤回，{name} 恢复为成员</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>It counts again</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Removal forgotten</source>
        <translation>已取消移出提示</translation>
    </message>
    <message>
        <source>Violation deleted</source>
        <translation>已删除违规记录</translation>
    </message>
    <message>
        <source>Another step…</source>
        <translation>改用其他处理…</translation>
    </message>
</context>
<context>
    <name>ViolationSheet</name>
    <message>
        <source>Note a violation</source>
        <translation>记录违规</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>群规</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) of theirs count today.</source>
        <translation>
            <numerusform>目前有效违规 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>This one means: {step}</source>
        <translation>这次建议：{step}</translation>
    </message>
    <message>
        <source>This group has no rules yet. Write or choose some first.</source>
        <translation>本群还没有群规，请先写几条或选一套。</translation>
    </message>
    <message>
        <source>Noted. Proposed: {step}</source>
        <translation>已记录。建议：{step}</translation>
    </message>
</context>
<context>
    <name>ViolationWords</name>
    <message>
        <source>Rule {n}: {text}</source>
        <translation>第 {n} 条：{text}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已涵盖</translation>
    </message>
    <message>
        <source>{step}?</source>
        <translation>待{step}</translation>
    </message>
    <message>
        <source>Taken back on {day}: it counts no more.</source>
        <translation>已于{day}撤回，不再计入。</translation>
    </message>
    <message>
        <source>Counts for good.</source>
        <translation>长期有效。</translation>
    </message>
    <message>
        <source>Counts until {day}.</source>
        <translation>有效至{day}。</translation>
    </message>
    <message>
        <source>Expired on {day}: it counts no more.</source>
        <translation>已于{day}过期，不再计入。</translation>
    </message>
    <message numerus="yes">
        <source>muted for %n day(s)</source>
        <translation>
            <numerusform>已禁言 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViolationsPart</name>
    <message>
        <source>Steps…</source>
        <translation>处理步骤…</translation>
    </message>
    <message>
        <source>What follows when a rule is broken, and for how long it counts</source>
        <translation>违反群规之后怎么处理，有效多久</translation>
    </message>
    <message>
        <source>Removed people…</source>
        <translation>移出名单…</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n 条违规</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n 条待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>When a rule is broken, note who and when. The next step is proposed from what still counts, with the text to send.</source>
        <translation>有人违反群规就记下来：谁、哪天、哪一条。会按仍有效的记录建议下一步，并给出要发的话术。</translation>
    </message>
    <message>
        <source>Note a violation…</source>
        <translation>记录违规…</translation>
    </message>
    <message>
        <source>Violation deleted</source>
        <translation>已删除违规记录</translation>
    </message>
</context>
<context>
    <name>WeekHead</name>
    <message>
        <source>Whole days of the week</source>
        <translation>本周全天内容</translation>
    </message>
</context>
<context>
    <name>WeekHours</name>
    <message>
        <source>Hours of the week</source>
        <translation>本周时间表</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>every how many weeks</source>
        <translation>每几周</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>week(s),</source>
        <translation>周，</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Keep every group alive with a routine you can tick. All of it stays on this computer.</source>
        <translation>每天照清单逐项完成，让每个群都保持活跃。所有数据只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Start from a pack</source>
        <translation>用模板开始</translation>
    </message>
    <message>
        <source>Choose a ready-made routine, name your group, and the list for today is full.</source>
        <translation>选一个现成的 SOP，给群起个名字，今天的清单就有了。</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Excel, CSV or a pasted list. Nothing is changed before you have seen it.</source>
        <translation>支持 Excel、CSV，也可以直接粘贴。先预览，确认后才会导入。</translation>
    </message>
    <message>
        <source>Look around in a sample workspace</source>
        <translation>先看看示例</translation>
    </message>
    <message>
        <source>Eight groups and half a year of history. Yours stays untouched.</source>
        <translation>8 个群、半年的记录，不影响你自己的数据。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Somebody else…</source>
        <translation>其他成员…</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>{name}是谁？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>A new member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>A new member, joined {day}</source>
        <translation>新成员，{day}入群</translation>
    </message>
    <message>
        <source>No member: a bot or a guest</source>
        <translation>不是成员：机器人或访客</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
</context>
<context>
    <name>WordingsField</name>
    <message>
        <source>Another wording</source>
        <translation>再加一种说法</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>插入变量</translation>
    </message>
    <message>
        <source>Wording {place}</source>
        <translation>说法 {place}</translation>
    </message>
    <message>
        <source>What to paste for this step, e.g. Welcome, {names}!</source>
        <translation>这一步要粘贴的话术，例如：欢迎 {names}！</translation>
    </message>
    <message>
        <source>Remove wording {place}</source>
        <translation>去掉说法 {place}</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Public holidays are left out and swapped working days are in, by the region in Settings.</source>
        <translation>跳过法定节假日，包含调休上班日，按设置里的地区计算。</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Promotion at low prices and small margins</source>
        <translation>低价薄利的促销</translation>
    </message>
    <message>
        <source>Matching people who can use one another</source>
        <translation>撮合资源</translation>
    </message>
    <message>
        <source>Marketing around a subject</source>
        <translation>围绕主题做营销</translation>
    </message>
    <message>
        <source>Expensive one-to-one service</source>
        <translation>高价一对一服务</translation>
    </message>
    <message>
        <source>Private matters nobody asks about in public</source>
        <translation>不便公开谈的私密服务</translation>
    </message>
    <message>
        <source>There is something to offer now</source>
        <translation>现在就有东西可给</translation>
    </message>
    <message>
        <source>Somebody has time for it every day</source>
        <translation>每天都有人能打理</translation>
    </message>
    <message>
        <source>There are people to begin with</source>
        <translation>有第一批人</translation>
    </message>
    <message>
        <source>worth it</source>
        <translation>值得做</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还不是时候</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>不建议做</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>The business suits a group</source>
        <translation>业务适合做群</translation>
    </message>
    <message>
        <source>A group is the wrong place for this business</source>
        <translation>这个业务不适合做群</translation>
    </message>
    <message>
        <source>Does the business suit a group?</source>
        <translation>业务适合做群吗？</translation>
    </message>
    <message>
        <source>It is the right time</source>
        <translation>时机合适</translation>
    </message>
    <message>
        <source>Something is missing to begin with</source>
        <translation>起步条件还缺</translation>
    </message>
    <message>
        <source>Is it the right time?</source>
        <translation>时机合适吗？</translation>
    </message>
    <message>
        <source>It should bring more than it takes</source>
        <translation>预计有得赚</translation>
    </message>
    <message>
        <source>It would take more than it brings</source>
        <translation>预计要亏</translation>
    </message>
    <message>
        <source>What will it bring?</source>
        <translation>能带来什么？</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>触达人数</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励成本</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>净收益</translation>
    </message>
    <message>
        <source>Could a member say in one sentence what this group is for?</source>
        <translation>成员能用一句话说清这个群是干什么的吗？</translation>
    </message>
    <message>
        <source>Is there a plan for each day of the coming week?</source>
        <translation>未来一周每天都有安排吗？</translation>
    </message>
    <message>
        <source>Do adverts and floods of messages get through?</source>
        <translation>广告和刷屏管不住吗？</translation>
    </message>
    <message>
        <source>Does one person do everything?</source>
        <translation>是不是一个人包办？</translation>
    </message>
    <message>
        <source>Do posts ask for an answer that is easy to give?</source>
        <translation>发的内容容易接话吗？</translation>
    </message>
    <message>
        <source>Say in one sentence what it is for, and post it.</source>
        <translation>用一句话说清这个群的用处，发出来。</translation>
    </message>
    <message>
        <source>Plan a whole week ahead: a pack brings the routine.</source>
        <translation>提前排好一周：模板自带日常动作。</translation>
    </message>
    <message>
        <source>Post a few rules and act on the first advert: it drives good members out.</source>
        <translation>发几条群规，见广告就处理：广告会赶走好成员。</translation>
    </message>
    <message>
        <source>Share the work: find a host, a moderator and a KOL.</source>
        <translation>分工：找好主持人、群管和 KOL。</translation>
    </message>
    <message>
        <source>Ask one question a day that takes ten seconds to answer.</source>
        <translation>每天问一个十秒就能答的问题。</translation>
    </message>
    <message>
        <source>It lacks nothing and is still quiet: wake it with an event, merge it or close it.</source>
        <translation>什么都不缺还是安静：办场活动唤醒，或合并、解散。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>说不准</translation>
    </message>
</context>
<context>
    <name>WorthCard</name>
    <message>
        <source>Worth it?</source>
        <translation>值不值得做</translation>
    </message>
    <message>
        <source>Three gates and an estimate, before it takes your time.</source>
        <translation>三道关加一个估算，先算再投入。</translation>
    </message>
    <message>
        <source>Estimate…</source>
        <translation>估算…</translation>
    </message>
    <message>
        <source>Note what came…</source>
        <translation>记实际结果…</translation>
    </message>
    <message>
        <source>Estimate again…</source>
        <translation>重新估算…</translation>
    </message>
    <message>
        <source>{revenue} in, {cost} out: {gain} remain</source>
        <translation>收入 {revenue}，投入 {cost}，净得 {gain}</translation>
    </message>
    <message>
        <source>Came: {gain}</source>
        <translation>实际：{gain}</translation>
    </message>
    <message>
        <source>{day}: {verdict}, {gain} expected</source>
        <translation>{day}：{verdict}，预期 {gain}</translation>
    </message>
</context>
<context>
    <name>WorthSheet</name>
    <message>
        <source>Worth it?</source>
        <translation>值不值得做</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Groups are good at</source>
        <translation>适合做群</translation>
    </message>
    <message>
        <source>Groups are bad at</source>
        <translation>不适合做群</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已经具备</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>触达人数</translation>
    </message>
    <message>
        <source>Of them buy</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Value of an order</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>Rewards in all</source>
        <translation>奖励成本合计</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>工时合计</translation>
    </message>
    <message>
        <source>Worth of an hour</source>
        <translation>每小时价值</translation>
    </message>
    <message>
        <source>Give the people reached, how many buy, and the value of an order.</source>
        <translation>填上触达人数、转化率和客单价。</translation>
    </message>
    <message>
        <source>{orders} orders bring {revenue}; it takes {cost}. {gain} remain.</source>
        <translation>{orders} 单带来 {revenue}，投入 {cost}，净得 {gain}。</translation>
    </message>
    <message>
        <source>Nothing is lost once {share} of the people reached buy.</source>
        <translation>转化率到 {share} 就不亏。</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个动作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pool of %n text(s)</source>
        <translation>
            <numerusform>轮换 %n 条文案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 条文案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
</context>
</TS>
