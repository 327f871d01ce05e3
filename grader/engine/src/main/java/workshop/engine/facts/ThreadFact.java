package workshop.engine.facts;

/// What one thread did when the snapshot was taken.
///
/// @param id `Thread.threadId()`
/// @param name the thread's name; often empty for a virtual thread
/// @param blocked in what it was blocked
/// @param call the JDK method that the participant's topmost frame had called, as `Type.method`;
///   empty if it had called none
/// @param place the participant's topmost frame
public record ThreadFact(
    long id, String name, boolean virtual, Blocked blocked, String call, CodePlace place) {}
