"""Charts: pure functions of figures that give a matplotlib Figure, and where on it something can be read.

Words come from whoever asks, in any language; colours from a ``Paper``; nothing here reads a file or a clock.
Import a chart when the first one is needed, on any thread: matplotlib takes half a second.
"""
