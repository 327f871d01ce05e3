package deadlock;

/// One thread of a deadlock: it waits for a lock that another one holds.
///
/// @param thread the name of the thread that waits
/// @param lock the lock it waits for, as the JVM names it: `java.lang.Object@1f2e3d`
/// @param holder the name of the thread that holds that lock
/// @param line where the thread waits: `HastyBank.java:13`
public record Waiting(String thread, String lock, String holder, String line) {}
