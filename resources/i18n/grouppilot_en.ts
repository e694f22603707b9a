<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n signed up</numerusform>
            <numerusform>%n signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n entry(s) copied</source>
        <translation>
            <numerusform>%n entry copied</numerusform>
            <numerusform>%n entries copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted</source>
        <translation>
            <numerusform>%n entry deleted</numerusform>
            <numerusform>%n entries deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) put among the ideas</source>
        <translation>
            <numerusform>%n entry put among the ideas</numerusform>
            <numerusform>%n entries put among the ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) moved</source>
        <translation>
            <numerusform>%n entry moved</numerusform>
            <numerusform>%n entries moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) with it</source>
        <translation>
            <numerusform>%n stage with it</numerusform>
            <numerusform>%n stages with it</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>{title}: %n member(s) still to be written to</source>
        <translation>
            <numerusform>{title}: %n member still to be written to</numerusform>
            <numerusform>{title}: %n members still to be written to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) planned ahead, of the seven there should be</source>
        <translation>
            <numerusform>%n day planned ahead, of the seven there should be</numerusform>
            <numerusform>%n days planned ahead, of the seven there should be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) planned ahead</source>
        <translation>
            <numerusform>%n day planned ahead</numerusform>
            <numerusform>%n days planned ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posted entries wait for their results</source>
        <translation>
            <numerusform>%n posted entry waits for its result</numerusform>
            <numerusform>%n posted entries wait for their results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n prize(s) not handed over</source>
        <translation>
            <numerusform>{title}: %n prize not handed over</numerusform>
            <numerusform>{title}: %n prizes not handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message numerus="yes">
        <source>%n entry(s) of the coming week lack material</source>
        <translation>
            <numerusform>%n entry of the coming week lacks material</numerusform>
            <numerusform>%n entries of the coming week lack material</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnouncementCard</name>
    <message numerus="yes">
        <source>Too long for one message: it is copied in %n parts, one at each press.</source>
        <translation>
            <numerusform>Too long for one message: it is copied in %n parts, one at each press.</numerusform>
            <numerusform>Too long for one message: it is copied in %n parts, one at each press.</numerusform>
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
    <name>AwardCard</name>
    <message numerus="yes">
        <source>%Ln not handed over yet</source>
        <translation>
            <numerusform>%Ln not handed over yet</numerusform>
            <numerusform>%Ln not handed over yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrandCard</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
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
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries: {where}</source>
        <translation>
            <numerusform>%n entry: {where}</numerusform>
            <numerusform>%n entries: {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing</source>
        <translation>
            <numerusform>%n part missing</numerusform>
            <numerusform>%n parts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CamePart</name>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln came</numerusform>
            <numerusform>%Ln came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people had signed up</source>
        <translation>
            <numerusform>%Ln person had signed up</numerusform>
            <numerusform>%Ln people had signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) copied</source>
        <translation>
            <numerusform>%Ln name copied</numerusform>
            <numerusform>%Ln names copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameSheet</name>
    <message numerus="yes">
        <source>%Ln member(s) are meant.</source>
        <translation>
            <numerusform>%Ln member is meant.</numerusform>
            <numerusform>%Ln members are meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainSheet</name>
    <message numerus="yes">
        <source>%Ln member(s) marked</source>
        <translation>
            <numerusform>%Ln member marked</numerusform>
            <numerusform>%Ln members marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are meant.</source>
        <translation>
            <numerusform>%Ln member are meant.</numerusform>
            <numerusform>%Ln members are meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatFigures</name>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <comment>messages</comment>
        <translation>
            <numerusform>of %Ln in all</numerusform>
            <numerusform>of %Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inviters found</source>
        <translation>
            <numerusform>%Ln inviter found</numerusform>
            <numerusform>%Ln inviters found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people wrote</source>
        <translation>
            <numerusform>%Ln person wrote</numerusform>
            <numerusform>%Ln people wrote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatImportSheet</name>
    <message numerus="yes">
        <source>%Ln message(s) imported</source>
        <translation>
            <numerusform>%Ln message imported</numerusform>
            <numerusform>%Ln messages imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) added</source>
        <translation>
            <numerusform>%Ln member added</numerusform>
            <numerusform>%Ln members added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln second(s) left</source>
        <translation>
            <numerusform>About %Ln second left</numerusform>
            <numerusform>About %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln message(s)</source>
        <translation>
            <numerusform>Import %Ln message</numerusform>
            <numerusform>Import %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatLook</name>
    <message numerus="yes">
        <source>Add the %Ln new as members</source>
        <translation>
            <numerusform>Add %Ln new name as a member</numerusform>
            <numerusform>Add %Ln new names as members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseWords</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message numerus="yes">
        <source>%Ln member(s) are there as they are known.</source>
        <translation>
            <numerusform>%Ln member are there as they are known.</numerusform>
            <numerusform>%Ln members are there as they are known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%Ln joined</source>
        <translation>
            <numerusform>%Ln joined</numerusform>
            <numerusform>%Ln joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln renamed</numerusform>
            <numerusform>%Ln renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln came back</numerusform>
            <numerusform>%Ln came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletenessLine</name>
    <message numerus="yes">
        <source>%n by the pack</source>
        <translation>
            <numerusform>%n by the pack</numerusform>
            <numerusform>%n by the pack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyWeekSheet</name>
    <message numerus="yes">
        <source>%n entry(s): {week} → {other}</source>
        <translation>
            <numerusform>%n entry: {week} → {other}</numerusform>
            <numerusform>%n entries: {week} → {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) copied</source>
        <translation>
            <numerusform>%n entry copied</numerusform>
            <numerusform>%n entries copied</numerusform>
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
    <name>DecisionsCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
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
    <name>DrawCard</name>
    <message numerus="yes">
        <source>%Ln winner(s)</source>
        <translation>
            <numerusform>%Ln winner</numerusform>
            <numerusform>%Ln winners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list</source>
        <translation>
            <numerusform>%Ln on the list</numerusform>
            <numerusform>%Ln on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) there twice, counted once</source>
        <translation>
            <numerusform>%Ln line there twice, counted once</numerusform>
            <numerusform>%Ln lines there twice, counted once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPart</name>
    <message numerus="yes">
        <source>%Ln pair(s) to look at</source>
        <translation>
            <numerusform>%Ln pair to look at</numerusform>
            <numerusform>%Ln pairs to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>Two people again; %Ln entry(ies) belong to what is gone</source>
        <translation>
            <numerusform>Two people again; %Ln entry(ies) belong to what is gone</numerusform>
            <numerusform>Two people again; %Ln entry(ies) belong to what is gone</numerusform>
        </translation>
    </message>
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
    <name>Figures</name>
    <message numerus="yes">
        <source>finished in time, of %n</source>
        <translation>
            <numerusform>finished in time, of %n</numerusform>
            <numerusform>finished in time, of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreezeSheet</name>
    <message numerus="yes">
        <source>%Ln take part.</source>
        <translation>
            <numerusform>%Ln takes part.</numerusform>
            <numerusform>%Ln take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) there twice, counted once.</source>
        <translation>
            <numerusform>%Ln line there twice, counted once.</numerusform>
            <numerusform>%Ln lines there twice, counted once.</numerusform>
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
        <source>%n member(s) to move to {group}</source>
        <translation>
            <numerusform>%n member to move to {group}</numerusform>
            <numerusform>%n members to move to {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago, still runs</source>
        <translation>
            <numerusform>ended %n day ago, still runs</numerusform>
            <numerusform>ended %n days ago, still runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) to move here</source>
        <translation>
            <numerusform>%n member to move here</numerusform>
            <numerusform>%n members to move here</numerusform>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>Healths</name>
    <message numerus="yes">
        <source>%n day(s) without a word</source>
        <translation>
            <numerusform>%n day without a word</numerusform>
            <numerusform>%n days without a word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
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
    <name>KeepPart</name>
    <message numerus="yes">
        <source>%Ln person(s) to write to</source>
        <translation>
            <numerusform>%Ln person to write to</numerusform>
            <numerusform>%Ln persons to write to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) written to today</source>
        <translation>
            <numerusform>%Ln person written to today</numerusform>
            <numerusform>%Ln persons written to today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation>
            <numerusform>%Ln membership</numerusform>
            <numerusform>%Ln memberships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderPart</name>
    <message numerus="yes">
        <source>In: %n planned</source>
        <translation>
            <numerusform>In: %n planned</numerusform>
            <numerusform>In: %n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 30 days</source>
        <translation>
            <numerusform>%n in 30 days</numerusform>
            <numerusform>%n in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out: %n planned</source>
        <translation>
            <numerusform>Out: %n planned</numerusform>
            <numerusform>Out: %n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ladders</name>
    <message numerus="yes">
        <source>%n open move(s)</source>
        <translation>
            <numerusform>%n open move</numerusform>
            <numerusform>%n open moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message numerus="yes">
        <source>%Ln day(s) so far</source>
        <translation>
            <numerusform>%Ln day so far</numerusform>
            <numerusform>%Ln days so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broke off or never began</source>
        <translation>
            <numerusform>%Ln broke off or never began</numerusform>
            <numerusform>%Ln broke off or never began</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed the days</source>
        <translation>
            <numerusform>%Ln completed the days</numerusform>
            <numerusform>%Ln completed the days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) copied</source>
        <translation>
            <numerusform>%Ln name copied</numerusform>
            <numerusform>%Ln names copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersHead</name>
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
    <name>MovesCard</name>
    <message numerus="yes">
        <source>%n to do by today</source>
        <translation>
            <numerusform>%n to do by today</numerusform>
            <numerusform>%n to do by today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) moved</source>
        <translation>
            <numerusform>%n member moved</numerusform>
            <numerusform>%n members moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) dropped</source>
        <translation>
            <numerusform>%n move dropped</numerusform>
            <numerusform>%n moves dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied</source>
        <translation>
            <numerusform>%n name copied</numerusform>
            <numerusform>%n names copied</numerusform>
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
    <message numerus="yes">
        <source>Needs you: %n</source>
        <translation>
            <numerusform>Needs you: %n</numerusform>
            <numerusform>Needs you: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewcomersPart</name>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n step done</numerusform>
            <numerusform>%n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) skipped</source>
        <translation>
            <numerusform>%n step skipped</numerusform>
            <numerusform>%n steps skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message numerus="yes">
        <source>Give %n number(s)</source>
        <translation>
            <numerusform>Give %n number</numerusform>
            <numerusform>Give %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not renamed yet</source>
        <translation>
            <numerusform>%n not renamed yet</numerusform>
            <numerusform>%n not renamed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the format</source>
        <translation>
            <numerusform>%n in the format</numerusform>
            <numerusform>%n in the format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given</source>
        <translation>
            <numerusform>%n number given</numerusform>
            <numerusform>%n numbers given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <translation>
            <numerusform>{done} of %n done</numerusform>
            <numerusform>{done} of %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish within %n day(s)</source>
        <translation>
            <numerusform>Finish within %n day</numerusform>
            <numerusform>Finish within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n character(s)</source>
        <translation>
            <numerusform>{found} of %n character</numerusform>
            <numerusform>{found} of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) tell of nobody who joined</source>
        <translation>
            <numerusform>%n line tell of nobody who joined</numerusform>
            <numerusform>%n lines tell of nobody who joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n newcomer(s)</source>
        <translation>
            <numerusform>Add %n newcomer</numerusform>
            <numerusform>Add %n newcomers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newcomer(s) added</source>
        <translation>
            <numerusform>%n newcomer added</numerusform>
            <numerusform>%n newcomers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role}: %n member(s)</source>
        <translation>
            <numerusform>{role}: %n member</numerusform>
            <numerusform>{role}: %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) a team</source>
        <translation>
            <numerusform>%n member a team</numerusform>
            <numerusform>%n members a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n team(s)</source>
        <translation>
            <numerusform>Split into %n team</numerusform>
            <numerusform>Split into %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in no team</source>
        <translation>
            <numerusform>%n in no team</numerusform>
            <numerusform>%n in no team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) moved</source>
        <translation>
            <numerusform>%n member moved</numerusform>
            <numerusform>%n members moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %n day(s) after joining</source>
        <translation>
            <numerusform>due %n day after joining</numerusform>
            <numerusform>due %n days after joining</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No newcomer&apos;s %n day(s) are over yet.</source>
        <translation>
            <numerusform>No newcomer&apos;s %n day are over yet.</numerusform>
            <numerusform>No newcomer&apos;s %n days are over yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n newcomer(s) finished.</source>
        <translation>
            <numerusform>All %n newcomer finished.</numerusform>
            <numerusform>All %n newcomers finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day %n</source>
        <translation>
            <numerusform>day %n</numerusform>
            <numerusform>day %n</numerusform>
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
        <source>With %n rule(s) to post.</source>
        <translation>
            <numerusform>With %n rule to post.</numerusform>
            <numerusform>With %n rules to post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pool of %n text(s)</source>
        <translation>
            <numerusform>A pool of %n text</numerusform>
            <numerusform>A pool of %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n step(s) for newcomers.</source>
        <translation>
            <numerusform>With %n step for newcomers.</numerusform>
            <numerusform>With %n steps for newcomers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsPart</name>
    <message numerus="yes">
        <source>%n pair(s) met before</source>
        <translation>
            <numerusform>%n pair met before</numerusform>
            <numerusform>%n pairs met before</numerusform>
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
        <source>due %n day(s) ago</source>
        <translation>
            <numerusform>due %n day ago</numerusform>
            <numerusform>due %n days ago</numerusform>
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
    <name>PictureSheet</name>
    <message numerus="yes">
        <source>%n certificates, a picture each; the first of them are shown.</source>
        <translation>
            <numerusform>%n certificate, a picture of its own.</numerusform>
            <numerusform>%n certificates, a picture each; the first of them are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, one at each press.</source>
        <translation>
            <numerusform>%n picture, one at each press.</numerusform>
            <numerusform>%n pictures, one at each press.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n picture(s) copied; paste them into the chat</source>
        <translation>
            <numerusform>%n picture copied; paste them into the chat</numerusform>
            <numerusform>%n pictures copied; paste them into the chat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message numerus="yes">
        <source>%Ln entries imported</source>
        <translation>
            <numerusform>%Ln entry imported</numerusform>
            <numerusform>%Ln entries imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Import %Ln entry</numerusform>
            <numerusform>Import %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMoves</name>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>%n member chosen</numerusform>
            <numerusform>%n members chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), {limit} a day by {account}: until {day}</source>
        <translation>
            <numerusform>%n member, {limit} a day by {account}: until {day}</numerusform>
            <numerusform>%n members, {limit} a day by {account}: until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), {limit} a day: until {day}</source>
        <translation>
            <numerusform>%n member, {limit} a day: until {day}</numerusform>
            <numerusform>%n members, {limit} a day: until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in that group already</source>
        <translation>
            <numerusform>%n in that group already</numerusform>
            <numerusform>%n in that group already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned already</source>
        <translation>
            <numerusform>%n planned already</numerusform>
            <numerusform>%n planned already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from it once</source>
        <translation>
            <numerusform>%n removed from it once</numerusform>
            <numerusform>%n removed from it once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) planned</source>
        <translation>
            <numerusform>%n move planned</numerusform>
            <numerusform>%n moves planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries at the end of a list</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostsCard</name>
    <message numerus="yes">
        <source>%n posted</source>
        <translation>
            <numerusform>%n posted</numerusform>
            <numerusform>%n posted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%n of them fall(s) on a day off, or where something is already.</source>
        <translation>
            <numerusform>%n of them falls on a day off, or where something is already.</numerusform>
            <numerusform>%n of them fall on a day off, or where something is already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), {first} to {last}</source>
        <translation>
            <numerusform>%n entry, {first} to {last}</numerusform>
            <numerusform>%n entries, {first} to {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RitualsTab</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n group(s)</source>
        <translation>
            <numerusform>used by %n group</numerusform>
            <numerusform>used by %n groups</numerusform>
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
    <name>RuleLines</name>
    <message numerus="yes">
        <source>%n violation(s) to answer</source>
        <translation>
            <numerusform>%n violation to answer</numerusform>
            <numerusform>%n violations to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>broken %n time(s)</source>
        <translation>
            <numerusform>broken %n time</numerusform>
            <numerusform>broken %n times</numerusform>
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
    <name>RulesPart</name>
    <message numerus="yes">
        <source>%n rule(s): past seven, hardly anybody reads them.</source>
        <translation>
            <numerusform>%n rule: past seven, hardly anybody reads them.</numerusform>
            <numerusform>%n rules: past seven, hardly anybody reads them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message numerus="yes">
        <source>%n violation(s) to answer</source>
        <translation>
            <numerusform>%n violation to answer</numerusform>
            <numerusform>%n violations to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) open</source>
        <translation>
            <numerusform>%n follow-up open</numerusform>
            <numerusform>%n follow-ups open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) open</source>
        <translation>
            <numerusform>%n incident open</numerusform>
            <numerusform>%n incidents open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n group(s)</source>
        <translation>
            <numerusform>used by %n group</numerusform>
            <numerusform>used by %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message numerus="yes">
        <source>%Ln member(s), each with their own name in the text. You copy and send every message yourself.</source>
        <translation>
            <numerusform>%Ln member, each with their own name in the text. You copy and send every message yourself.</numerusform>
            <numerusform>%Ln members, each with their own name in the text. You copy and send every message yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsPart</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
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
    <name>Series</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetBar</name>
    <message numerus="yes">
        <source>%n rule(s), for this group alone</source>
        <translation>
            <numerusform>%n rule, for this group alone</numerusform>
            <numerusform>%n rules, for this group alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralCard</name>
    <message numerus="yes">
        <source>%n entry(s) chosen</source>
        <translation>
            <numerusform>%n entry chosen</numerusform>
            <numerusform>%n entries chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPart</name>
    <message numerus="yes">
        <source>%Ln seat(s) too many</source>
        <translation>
            <numerusform>%Ln seat too many</numerusform>
            <numerusform>%Ln seats too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) copied</source>
        <translation>
            <numerusform>%Ln name copied</numerusform>
            <numerusform>%Ln names copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) freed</source>
        <translation>
            <numerusform>%Ln seat freed</numerusform>
            <numerusform>%Ln seats freed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message numerus="yes">
        <source>Too long for one: it is copied in %n parts, one at each press.</source>
        <translation>
            <numerusform>Too long for one: it is copied in %n part, one at each press.</numerusform>
            <numerusform>Too long for one: it is copied in %n parts, one at each press.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message numerus="yes">
        <source>%Ln left out: ideas, private, or not for the timetable</source>
        <translation>
            <numerusform>%Ln left out: an idea, private, or not for the timetable</numerusform>
            <numerusform>%Ln left out: ideas, private, or not for the timetable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written to {file}</source>
        <translation>
            <numerusform>%Ln entry written to {file}</numerusform>
            <numerusform>%Ln entries written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n entry(s), with text and all they say; without groups and files.</source>
        <translation>
            <numerusform>%n entry, with text and all they say; without groups and files.</numerusform>
            <numerusform>%n entries, with text and all they say; without groups and files.</numerusform>
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
    <name>SignUpPane</name>
    <message numerus="yes">
        <source>%Ln have not signed</source>
        <translation>
            <numerusform>%Ln has not signed</numerusform>
            <numerusform>%Ln have not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) copied</source>
        <translation>
            <numerusform>%Ln name copied</numerusform>
            <numerusform>%Ln names copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUpsPart</name>
    <message numerus="yes">
        <source>%Ln signed</source>
        <translation>
            <numerusform>%Ln signed</numerusform>
            <numerusform>%Ln signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message numerus="yes">
        <source>%Ln people come</source>
        <translation>
            <numerusform>%Ln person comes</numerusform>
            <numerusform>%Ln people come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilentCards</name>
    <message numerus="yes">
        <source>Write to %n of them…</source>
        <translation>
            <numerusform>Write to %n of them…</numerusform>
            <numerusform>Write to %n of them…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody said something in the last %n day(s).</source>
        <translation>
            <numerusform>Everybody said something in the last %n day.</numerusform>
            <numerusform>Everybody said something in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln said nothing for 30 days or never.</source>
        <translation>
            <numerusform>%Ln said nothing for 30 days or never.</numerusform>
            <numerusform>%Ln said nothing for 30 days or never.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: staff and the newest.</source>
        <translation>
            <numerusform>%Ln is left out: staff and the newest.</numerusform>
            <numerusform>%Ln are left out: staff and the newest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never spoke, here for %n day(s)</source>
        <translation>
            <numerusform>never spoke, here for %n day</numerusform>
            <numerusform>never spoke, here for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
    <name>StageCard</name>
    <message numerus="yes">
        <source>%n item(s) of its SOP open</source>
        <translation>
            <numerusform>%n item of its SOP open</numerusform>
            <numerusform>%n items of its SOP open</numerusform>
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
    <name>StepCard</name>
    <message numerus="yes">
        <source>%n newcomer(s)</source>
        <translation>
            <numerusform>%n newcomer</numerusform>
            <numerusform>%n newcomers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>a button that marks them</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesSheet</name>
    <message numerus="yes">
        <source>%n entry(s) planned</source>
        <translation>
            <numerusform>%n entry planned</numerusform>
            <numerusform>%n entries planned</numerusform>
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
    <name>Threshold</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
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
    <name>TrendCards</name>
    <message numerus="yes">
        <source>%n day(s) from chats</source>
        <translation>
            <numerusform>%n day from chats</numerusform>
            <numerusform>%n days from chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) noted by hand</source>
        <translation>
            <numerusform>%n day noted by hand</numerusform>
            <numerusform>%n days noted by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not known</source>
        <translation>
            <numerusform>%n day not known</numerusform>
            <numerusform>%n days not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message numerus="yes">
        <source>than the %n day(s) before</source>
        <translation>
            <numerusform>than the %n day before</numerusform>
            <numerusform>than the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendPeople</name>
    <message numerus="yes">
        <source>%Ln build(s)</source>
        <comment>members who build</comment>
        <translation>
            <numerusform>%Ln builds</numerusform>
            <numerusform>%Ln build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>members who take part</comment>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watching</source>
        <comment>members who watch</comment>
        <translation>
            <numerusform>%Ln watching</numerusform>
            <numerusform>%Ln watching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln day(s)</source>
        <translation>
            <numerusform>on %Ln day</numerusform>
            <numerusform>on %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drew %Ln answer(s)</source>
        <translation>
            <numerusform>drew %Ln answer</numerusform>
            <numerusform>drew %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message numerus="yes">
        <source>%n new SOP item(s)</source>
        <translation>
            <numerusform>%n new SOP item</numerusform>
            <numerusform>%n new SOP items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) spoke</source>
        <translation>
            <numerusform>%Ln member spoke</numerusform>
            <numerusform>%Ln members spoke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked in</source>
        <translation>
            <numerusform>%Ln checked in</numerusform>
            <numerusform>%Ln checked in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newcomer(s)</source>
        <translation>
            <numerusform>%n newcomer</numerusform>
            <numerusform>%n newcomers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n silent</numerusform>
            <numerusform>%n silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone quiet</source>
        <translation>
            <numerusform>%n gone quiet</numerusform>
            <numerusform>%n gone quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talker(s)</source>
        <translation>
            <numerusform>%n talker</numerusform>
            <numerusform>%n talkers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sharer(s)</source>
        <translation>
            <numerusform>%n sharer</numerusform>
            <numerusform>%n sharers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loyal</source>
        <translation>
            <numerusform>%n loyal</numerusform>
            <numerusform>%n loyal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regular</source>
        <translation>
            <numerusform>%n regular</numerusform>
            <numerusform>%n regular</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViolationPane</name>
    <message numerus="yes">
        <source>%n violation(s) count; what was done covers them.</source>
        <translation>
            <numerusform>%n violation counts; what was done covers it.</numerusform>
            <numerusform>%n violations count; what was done covers them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) count. Proposed: {step}</source>
        <translation>
            <numerusform>%n violation counts. Proposed: {step}</numerusform>
            <numerusform>%n violations count. Proposed: {step}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViolationSheet</name>
    <message numerus="yes">
        <source>%n violation(s) of theirs count today.</source>
        <translation>
            <numerusform>%n violation of theirs counts today.</numerusform>
            <numerusform>%n violations of theirs count today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViolationWords</name>
    <message numerus="yes">
        <source>muted for %n day(s)</source>
        <translation>
            <numerusform>muted for %n day</numerusform>
            <numerusform>muted for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViolationsPart</name>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
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
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
</TS>
