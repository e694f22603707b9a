"""Chat files in: what people export or copy out of a chat app, read into rows without a text.

A format is one small module with a ``FORMAT`` of its own and one line in `registry.FORMATS`; nothing else
knows it. It has two functions:

* ``sniff(file: Opened) -> float``: how surely the content is of this format, 0 to 1, from ``file.lines`` (the
  first lines, decoded), ``file.top`` (the first characters) or ``file.head`` (the first bytes). Never from
  the name alone. 0.9 and above: it has marks that no other format has; 0.5: it looks like it; below 0.3 it is
  not taken. It must not raise, whatever the bytes.
* ``read(file: Opened, sink: Sink) -> None``: read the file once, in pieces, and tell the sink what is there:

      if not sink.begin(Facts("line", title="Project Team", platform="line", group=True)):  # once a chat
          return                                         # another one is wanted
      who = sink.sender("Alice", platform_id="")         # cached; any number of times
      sink.message(at, who, text)                        # kind=, offset=, key=, answers=, reactions=, flags=
      sink.event(Event(at, offset, EventKind.LEAVE, ("Bob",)))
      sink.system(at, line)                              # a line of the app, in words: see chat_events
      sink.notice("time_unreadable")                     # counted

  ``at`` is the source's own clock in seconds (`domain.chats.seconds`), ``offset`` its minutes east of UTC
  where known. A source that gives instants only (unix seconds) is told in UTC with offset 0. Formats of long
  files hand whole columns to ``sink.block`` instead (as `whatsapp` does), which is several times as fast. The
  text given to the sink is looked through and dropped there: no reader keeps one. ``sink.options`` has what
  the owner decided (order of day and month, the day of a source without times, the one chat wanted).

`Opened` gives the content as ``blocks()`` (decoded, whole lines, bounded), ``rows()`` (single lines),
``pieces()`` (cut anywhere), ``whole()`` (small pastes) and ``binary()``. Whatever the shape, most is there:

* texts with a line above each message: `records` (and `pastes` for short ones), which fold headers that
  somebody pasted into a message back into it, as `domain.chat_doubts` tells;
* JSON of any size, entry by entry: `json_parts`; tables: `cells`, and `chat_rows` where columns say what they
  are; spreadsheets come as the CSV they would be saved as (`sheets`);
* `domain.chat_times` reads dates and times of any shape, `domain.chat_instants` those of programs,
  `domain.chat_stamps` whole columns; `domain.chat_kinds` the words in brackets, `domain.chat_events` the
  lines of the apps.

A short chat of each format stands in ``tests/files/chats/written.py``: the tests of recognition and of damage
go through all of them.

All of it runs in a spawned child process (`child`), fed back in parts by `reading.read_chat`; tests call
`child.read_here`, which does the same in place.
"""
