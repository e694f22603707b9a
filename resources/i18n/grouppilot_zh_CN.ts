<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Menus</source>
        <comment>View</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <comment>File</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <comment>Edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <comment>Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <comment>Choose a backup of GroupPilot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <comment>Backups (*.db)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <comment>This file is no backup that GroupPilot made. Nothing was changed.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <comment>Not a backup</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>GroupPilot {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroupPilot is free software under the MIT licence. It uses Qt for Python (LGPL 3), SQLAlchemy (MIT), SQLite (public domain), SQLCipher (BSD), Matplotlib (PSF-like), holidays (MIT), pypinyin (MIT) and XlsxWriter (BSD). Its fonts are under the SIL Open Font License, as follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the daily routine of the groups you run. All of it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddGroup</name>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddScript</name>
    <message>
        <source>Add a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, {date} or {nickname} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or pinyin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in other groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group yet. Add one first, then its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%n group(s) ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) open again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caught up: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as missed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; still to fill in: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied for {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) copied as one text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open on this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyPack</name>
    <message>
        <source>Apply a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to {group}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made on each day of use and checked. The newest 14 are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last restore back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything becomes as it was on {when}. The data as it is now is backed up first, so that this can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up. The copy was checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Start from a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands what each of your groups needs today, with the text to post. Start from a ready-made routine, or add the first item yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done for today. Well kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of rest: {note}. Nothing is due, and the streak stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of rest. Nothing is due, and the streak stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday}: nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was due on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for this day yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Set role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number those without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Own columns…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group from pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About GroupPilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up. The copy was checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DailyPage</name>
    <message>
        <source>every how many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day(s),</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it lies in this folder of this computer, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and backups are copied to {path} and checked before that folder is used, at once. The old folder keeps its backups and the old file under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today on; days that ended stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search, e.g. Shanghai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ticked before this time counts for the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose public holidays and swapped working days routines of working days follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no zone of this name; the one before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, from today on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>Done of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open texts of the day as one, for the phone (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after (Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n-day streak</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Items of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or untick (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all missed days (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as missed (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All missed days were done (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (must-do: it carries the streak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit item…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Edit item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>TIMELINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>IN %n GROUP(S)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Role “{name}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With phone numbers and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster to hand to others is better without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, from left to right; drag to reorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), as filtered and sorted in the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%n member(s) written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroupPilot met a fault and goes on. What you saved is safe in its file. To have it mended, copy the details and send them to the people who make GroupPilot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>of {members}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, pinyin (lx), number, tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FromDay</name>
    <message>
        <source>counted from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralCard</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this computer, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in texts for {owner}, from the next text on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOP, 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{members} of {seats} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SOP is what this group needs done, day by day. Start with a ready-made pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused or ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-do(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{group} archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>opens {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rest days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every chat group you run stands here, with its stage, its seats and what is open today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Days done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {share} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save group as pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifePage</name>
    <message>
        <source>Days of the group&apos;s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 0, 3, 7–21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start day (day 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the end day (day 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the start day and before the end day, days are negative: −1 is the day before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Own column {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left tier {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined, invited by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined by {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{members} of {seats} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here matches the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in your groups stands here, with number, card, roles and tier. Drop a roster file here, or begin with one member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag for those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of those selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message>
        <source>Was it done after all? One answer holds for all these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthlyPage</name>
    <message>
        <source>Dates of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 1, 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the month,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthlyWeekdayPage</name>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthlyWorkingPage</name>
    <message>
        <source>Which working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on working day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passer-by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has this member twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has this name twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several members have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number belongs to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number and name belong to different members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member of this name has another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet cut this long number short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds an unreadable character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left before joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exact day, left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and month could be the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole number, left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown status, left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role of your own will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tier of your own will be added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OncePage</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionalDay</name>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No start day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account or phone it is run from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start day (day 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnColumns</name>
    <message>
        <source>Own columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name up to three columns of your own, such as a fee. Those without a name are unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own column {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackFiles</name>
    <message>
        <source>Packs (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Search packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>adds nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {alone} min a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {alone} min a day, {together} with what runs already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullest day: {alone} min, {together} with what runs already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-do: it carries the streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacksTab</name>
    <message>
        <source>Apply to a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a group…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search people, groups, items and actions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>Pause between groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeakRow</name>
    <message>
        <source>Peak from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeaksCard</name>
    <message>
        <source>Peak windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Settings: {windows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this group is most active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of window {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of window {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove window {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in which members are most active, shown beside the parts of the day. At once, for groups without windows of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Writing the sample workspace…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This workspace is open in another window. Nothing was changed; use that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing was changed. Close the other program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Nothing was changed; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or no workspace. It was left as it is; restore a backup or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was written by a newer GroupPilot. It was left as it is; update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made ({reason}). Older backups are all kept; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged, so it was not used. Your data is as before; choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put in place ({reason}). Your data is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is gone or empty, but there are backups of it. Nothing was changed; restore one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault kept {path} from being opened. It was left as it is; restore a backup or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an empty folder of its own. Nothing was moved; choose an empty folder elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be moved ({reason}). It is where it was, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group {name}. Nothing was changed; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several groups are called {name}. Nothing was changed; use a number instead: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs a name. Nothing was changed; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group cannot end before it starts. Nothing was changed; choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value does not fit here ({field}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days end before they start. Nothing was changed; choose a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are over, and what is over stays as it was. Choose a last day from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest can last {most} days at most. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days of rest are gone already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script is gone. Nothing was changed; Undo may bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script needs a title. Nothing was changed; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is gone. Nothing was changed; Undo may bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot be empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text can have {limit} characters at most. Nothing was changed; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has this text already, so it was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only text of the script. Nothing was deleted; delete the script instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ready-made pack {id}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack needs a name. Nothing was saved; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} has no items that run, so there is nothing to save as a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of {title} is longer than the {most} characters a pack can hold, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Nothing was lost; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large to be a pack. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a pack: {reason}. Nothing was changed; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack cannot be used: {where}, {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} belongs to {name} already. Nothing was changed; choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is no number that a member can have. Nothing was changed; use a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than {most} characters. Nothing was changed; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tags take more than {most} characters together. Nothing was changed; use fewer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a word. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member needs a group card or a nickname. Nothing was changed; enter one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of leaving lies before the day of joining. Nothing was changed; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members have no field “{field}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{status}” is no status of a member. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or name belongs to one member alone. Nothing was changed; edit them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is not in the file any more. Nothing was changed; Undo may bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the file any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in this group already. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role or tier needs a name. Nothing was changed; enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is “{name}” already. Nothing was changed; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role is not in the file any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role comes with the program and stays. Give it another name, or leave it unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of this table names the members. Choose which column is the group card or the nickname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone while it ran, so it stopped. The members are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster is written as CSV, XLSX or PDF, not as “{suffix}”. Nothing was written; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster needs at least one column. Nothing was written; choose some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there any more. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}). Nothing was imported; check who may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was imported; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table is too large to take in. Nothing was imported; split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is protected by a password. Nothing was imported; save a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or not what its name says. Nothing was imported; save it again as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too long. Nothing was imported; save it as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no table. Nothing was imported; choose a CSV, TSV, XLSX, XLS or ODS file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no text. Nothing was imported; choose a CSV, TSV, XLSX, XLS or ODS file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has more than 1,000 columns. Nothing was imported; keep only those about members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds more text than a spreadsheet keeps. Nothing was changed; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in this file is never closed. Nothing was imported; save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no such sheet. Nothing was imported; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This encoding is not known. Nothing was imported; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet holds {most} rows, this roster has {rows}. Nothing was written; choose CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for {path}. An old file is as it was; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. The old file, if any, is as it was; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another program. It is as it was; close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {path} is not there. Nothing was written; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Nothing was written; choose a name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file name is too long. Nothing was written; choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}). The old file, if any, is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has the wrong form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is too small or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds an unreadable character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this name has wrong characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is none of the possible values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these days cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this name is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a text that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made by a newer GroupPilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was refused ({code}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due on them, and no streak breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add for all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, e.g. National Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest days added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest days removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>first {day} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second {day} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third {day} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth {day} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth {day} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {day} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date: day, month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year: day, month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {days} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} before the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first working day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last working day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working day {n} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working day {n} from the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {days} from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days {days} from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, {weekdays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %n week(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Groups of this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePack</name>
    <message>
        <source>Save a group as a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its active items with their texts. No members, no notes, no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom it is and what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptPane</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group gets the next text it has not had yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text. {group}, {date} or {nickname} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{script} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item posts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Posted by %n item(s): {titles}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last used: {uses}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptsTab</name>
    <message>
        <source>Search titles and texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Try another word or all categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts are texts ready to post. Packs bring theirs; add your own here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatsBar</name>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatsField</name>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample workspace — yours is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarFeed</name>
    <message>
        <source>backed up {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipBar</name>
    <message>
        <source>Why? (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for skipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SopModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SopTable</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) resumed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SopsTab</name>
    <message>
        <source>Search items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start from a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items here. An SOP is what a group needs done, day by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartGroup</name>
    <message>
        <source>Start a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SteadyCard</name>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rest days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rest days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Text to post; what you change holds for this time only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for one message here: {length} of {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewritten for this time only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unused of {total} • {fresh} not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} were used; this one longest ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording {place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>too long for {platforms}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>must-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day: weekday, day, month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a short day: weekday, day, month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from_}–{to} peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} {label}</source>
        <comment>a figure and what it counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {groups} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n group(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Copy the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no text to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied for {group}, the last group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied for {group}. Next: {next}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The workspace is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is of {when}. The present file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every how many weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week(s),</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Keep every group alive with a routine you can tick. All of it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ready-made routine, name your group, and the list for today is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, CSV or a pasted list. Nothing is changed before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight groups and half a year of history. Yours stays untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Public holidays are left out and swapped working days are in, by the region in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pool of %n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
