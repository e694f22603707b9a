<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n newcomer(s)</source>
        <translation>
            <numerusform>%n newcomer</numerusform>
            <numerusform>%n newcomers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) due</source>
        <translation>
            <numerusform>%n step due</numerusform>
            <numerusform>%n steps due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to prepare</source>
        <translation>
            <numerusform>%n thing to prepare</numerusform>
            <numerusform>%n things to prepare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%n group(s) ticked</source>
        <translation>
            <numerusform>%n group ticked</numerusform>
            <numerusform>%n groups ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) open again</source>
        <translation>
            <numerusform>%n group open again</numerusform>
            <numerusform>%n groups open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) copied as one text</source>
        <translation>
            <numerusform>%n open item copied as one text</numerusform>
            <numerusform>%n open items copied as one text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyPack</name>
    <message numerus="yes">
        <source>%n item(s) added to {group}</source>
        <translation>
            <numerusform>%n item added to {group}</numerusform>
            <numerusform>%n items added to {group}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message numerus="yes">
        <source>%n-day streak</source>
        <translation>
            <numerusform>%n-day streak</numerusform>
            <numerusform>%n-day streak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) planned</source>
        <translation>
            <numerusform>%n item planned</numerusform>
            <numerusform>%n items planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message numerus="yes">
        <source>IN %n GROUP(S)</source>
        <translation>
            <numerusform>IN %n GROUP</numerusform>
            <numerusform>IN %n GROUPS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln member(s) deleted</source>
        <translation>
            <numerusform>%Ln member deleted</numerusform>
            <numerusform>%Ln members deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) changed</source>
        <translation>
            <numerusform>%Ln member changed</numerusform>
            <numerusform>%Ln members changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%Ln member(s), as filtered and sorted in the table</source>
        <translation>
            <numerusform>%Ln member, as filtered and sorted in the table</numerusform>
            <numerusform>%Ln members, as filtered and sorted in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) written to {file}</source>
        <translation>
            <numerusform>%Ln member written to {file}</numerusform>
            <numerusform>%Ln members written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupNeeds</name>
    <message numerus="yes">
        <source>Its last day was %n day(s) ago, and it still runs. Close it.</source>
        <translation>
            <numerusform>Its last day was %n day ago, and it still runs. Close it.</numerusform>
            <numerusform>Its last day was %n days ago, and it still runs. Close it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to move to {group}</source>
        <translation>
            <numerusform>%n person to move to {group}</numerusform>
            <numerusform>%n persons to move to {group}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>ended %n day ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation>
            <numerusform>%Ln membership</numerusform>
            <numerusform>%Ln memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>Removed before: %Ln of these rows.</source>
        <translation>
            <numerusform>Removed before: %Ln of these rows.</numerusform>
            <numerusform>Removed before: %Ln of these rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) taken in</source>
        <translation>
            <numerusform>%Ln member taken in</numerusform>
            <numerusform>%Ln members taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln member(s)</source>
        <translation>
            <numerusform>Import %Ln member</numerusform>
            <numerusform>Import %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past</source>
        <translation>
            <numerusform>%Ln past</numerusform>
            <numerusform>%Ln past</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pool of %n text(s)</source>
        <translation>
            <numerusform>A pool of %n text</numerusform>
            <numerusform>A pool of %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>turns %n</numerusform>
            <numerusform>turns %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleModel</name>
    <message numerus="yes">
        <source>%n share the hours</source>
        <translation>
            <numerusform>%n share the hours</numerusform>
            <numerusform>%n share the hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptPane</name>
    <message numerus="yes">
        <source>Posted by %n item(s): {titles}</source>
        <translation>
            <numerusform>Posted by %n item: {titles}</numerusform>
            <numerusform>Posted by %n items: {titles}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SopModel</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SopTab</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused or ended</source>
        <translation>
            <numerusform>%n paused or ended</numerusform>
            <numerusform>%n paused or ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-do(s)</source>
        <translation>
            <numerusform>%n must-do</numerusform>
            <numerusform>%n must-dos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SopTable</name>
    <message numerus="yes">
        <source>%n item(s) resumed</source>
        <translation>
            <numerusform>%n item resumed</numerusform>
            <numerusform>%n items resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) paused</source>
        <translation>
            <numerusform>%n item paused</numerusform>
            <numerusform>%n items paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ended</source>
        <translation>
            <numerusform>%n item ended</numerusform>
            <numerusform>%n items ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation>
            <numerusform>%n item deleted</numerusform>
            <numerusform>%n items deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SopsTab</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SteadyCard</name>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Last %n week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierDetail</name>
    <message numerus="yes">
        <source>%Ln member(s) of this group</source>
        <translation>
            <numerusform>%Ln member of this group</numerusform>
            <numerusform>%Ln members of this group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierSuggestions</name>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) moved to another tier</source>
        <translation>
            <numerusform>%Ln member moved to another tier</numerusform>
            <numerusform>%Ln members moved to another tier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) put away for a month</source>
        <translation>
            <numerusform>%Ln suggestion put away for a month</numerusform>
            <numerusform>%Ln suggestions put away for a month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message numerus="yes">
        <source>invited %n who stayed</source>
        <translation>
            <numerusform>invited %n who stayed</numerusform>
            <numerusform>invited %n who stayed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TiersPart</name>
    <message numerus="yes">
        <source>%Ln move(s) to {group} planned</source>
        <translation>
            <numerusform>%Ln move to {group} planned</numerusform>
            <numerusform>%Ln moves to {group} planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>and %n before that</source>
        <translation>
            <numerusform>and %n before that</numerusform>
            <numerusform>and %n before that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missed</source>
        <translation>
            <numerusform>%n day missed</numerusform>
            <numerusform>%n days missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pool of %n text(s)</source>
        <translation>
            <numerusform>pool of %n text</numerusform>
            <numerusform>pool of %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
</TS>
