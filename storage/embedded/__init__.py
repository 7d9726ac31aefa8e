"""SQLite in the loop's own thread: to hand a short statement to another thread takes longer than to run it.

What may take long is handed over all the same: a look-up that is not done within SHORT begins again in a thread, and
so does whatever meets a lock of another process; a change of many rows goes there at once. Checkpoints, which wait for
the disk, are made in a thread too, and not by whoever happens to commit.
"""
