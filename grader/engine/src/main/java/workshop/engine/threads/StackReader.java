package workshop.engine.threads;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.ThreadFact;

/// Reads a stack with the participant's eyes: their topmost frame, what it waits in, and whether it
/// was called back.
public final class StackReader {
  /// What the thread of the practice library's event loop is called.
  public static final String LOOP = "event-loop";

  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  private static final String CLIENT = "jdk.internal.net.http.HttpClientImpl";
  private static final String TURNSTILE = "workshop.practice.turnstile.";
  private static final String LOOP_TYPE = "workshop.practice.orders.EventLoop";
  private static final int CAUSES = 20;

  private final ParticipantClasses classes;

  public StackReader(ParticipantClasses classes) {
    this.classes = classes;
  }

  /// What the thread does; empty if none of the participant's code is on its stack.
  public Optional<ThreadFact> read(DumpedThread thread) {
    int top = top(thread.stack());
    if (top < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new ThreadFact(
            thread.id(),
            thread.name(),
            thread.virtual(),
            blocked(thread, top),
            call(thread.stack(), top),
            place(thread.stack(), top)));
  }

  /// The frames above the participant's topmost one, topmost first: what it called. Empty if none
  /// of the participant's code is on the stack.
  public List<Frame> above(List<Frame> stack) {
    return stack.subList(0, Math.max(0, top(stack)));
  }

  /// What any thread does, whether the participant's code is on its stack or not.
  ///
  /// @param place what to say if it is not
  public ThreadFact read(DumpedThread thread, CodePlace place) {
    return read(thread)
        .orElseGet(
            () ->
                new ThreadFact(
                    thread.id(),
                    thread.name(),
                    thread.virtual(),
                    blocked(thread, thread.stack().size()),
                    "",
                    place));
  }

  /// Whether the participant's topmost frame was called by a future's completion, by the HTTP
  /// client or by an asynchronous channel: it then runs on a thread that others need.
  ///
  /// Whatever runs on the practice library's event loop is called back. Else the nearest caller
  /// decides: a `join` on the common pool runs other tasks while it waits, and then has frames of a
  /// future below a task that no future called back.
  public boolean calledBack(List<Frame> stack) {
    int top = top(stack);
    if (top < 0) {
      return false;
    }
    if (onLoop(stack)) {
      return true;
    }
    for (Frame frame : stack.subList(top + 1, stack.size())) {
      if (isTask(frame) || callsBack(frame)) {
        return !isTask(frame);
      }
    }
    return false;
  }

  /// The name of the thread with this stack; an event loop's is always [#LOOP], as whoever runs on
  /// it may rename it.
  public String name(String name, List<Frame> stack) {
    return onLoop(stack) ? LOOP : name;
  }

  private static boolean onLoop(List<Frame> stack) {
    return stack.stream().anyMatch(frame -> frame.is(LOOP_TYPE, "run"));
  }

  /// The place of the participant's topmost frame; empty if there is none.
  public Optional<CodePlace> place(List<Frame> stack) {
    int top = top(stack);
    return top < 0 ? Optional.empty() : Optional.of(place(stack, top));
  }

  /// The participant's topmost line in an exception, or in the deepest of its causes that has one.
  public Optional<CodePlace> place(Throwable thrown) {
    Optional<CodePlace> deepest = Optional.empty();
    int depth = 0;
    for (Throwable e = thrown; e != null && depth < CAUSES; e = e.getCause(), depth++) {
      Optional<CodePlace> place = place(frames(e));
      deepest = place.isPresent() ? place : deepest;
    }
    return deepest;
  }

  /// The JDK method that the participant's topmost frame called, as `Type.method`.
  public String call(List<Frame> stack) {
    int top = top(stack);
    return top < 0 ? "" : call(stack, top);
  }

  private static boolean isTask(Frame frame) {
    return frame.type().equals(FUTURE + "$AsyncSupply")
        || frame.type().equals(FUTURE + "$AsyncRun");
  }

  /// The frames of an exception; none if it is the participant's own and cannot tell.
  private static List<Frame> frames(Throwable e) {
    try {
      return Stream.of(e.getStackTrace()).map(f -> Frame.parse(f.toString())).toList();
    } catch (RuntimeException broken) {
      return List.of();
    }
  }

  /// How many waits for one request each are nested on the stack: a worker of a fork/join pool that
  /// waits runs other tasks meanwhile, and those may wait too.
  public int nestedWaits(List<Frame> stack) {
    int waits = 0;
    for (int i = 0; i < stack.size(); i++) {
      Frame frame = stack.get(i);
      boolean future = frame.is(FUTURE, "join") || frame.is(FUTURE, "get");
      boolean asked = i + 1 < stack.size() && classes.contains(stack.get(i + 1).type());
      boolean held = frame.type().startsWith(TURNSTILE) && frame.method().equals("pass");
      if (frame.is(CLIENT, "send") || held || (future && asked)) {
        waits++;
      }
    }
    return waits;
  }

  private static boolean callsBack(Frame frame) {
    String type = frame.type();
    return type.startsWith(FUTURE)
        || type.startsWith("jdk.internal.net.http.")
        || type.equals("sun.nio.ch.Invoker");
  }

  private int top(List<Frame> stack) {
    for (int i = 0; i < stack.size(); i++) {
      if (classes.contains(stack.get(i).type())) {
        return i;
      }
    }
    return -1;
  }

  private static String call(List<Frame> stack, int top) {
    for (int i = top - 1; i >= 0; i--) {
      if (!stack.get(i).hidden()) {
        return stack.get(i).call();
      }
    }
    return "";
  }

  /// The topmost participant frame with a line; a method reference alone has none.
  private CodePlace place(List<Frame> stack, int top) {
    for (int i = top; i < stack.size() && classes.contains(stack.get(i).type()); i++) {
      if (stack.get(i).line() > 0) {
        return toPlace(stack.get(i));
      }
    }
    return toPlace(stack.get(top));
  }

  private static CodePlace toPlace(Frame frame) {
    String method = frame.method();
    if (method.startsWith("lambda$")) {
      String rest = method.substring("lambda$".length());
      method = rest.contains("$") ? rest.substring(0, rest.lastIndexOf('$')) : rest;
    }
    String outer = frame.type().replaceAll("\\$.*", "");
    String file =
        frame.file().isEmpty()
            ? outer.substring(outer.lastIndexOf('.') + 1) + ".java"
            : frame.file();
    return new CodePlace(frame.type(), frame.hidden() ? "" : method, file, frame.line());
  }

  private static Blocked blocked(DumpedThread thread, int top) {
    if (!thread.blocked()) {
      return Blocked.NOT;
    }
    List<Frame> above = thread.stack().subList(0, top);
    for (Frame frame : above) {
      if (frame.is(CLIENT, "send") || frame.is("jdk.internal.net.http.HttpClientFacade", "send")) {
        return Blocked.SEND;
      }
    }
    for (Frame frame : above) {
      if (frame.type().startsWith(TURNSTILE) && frame.method().equals("pass")) {
        return Blocked.HELD;
      }
    }
    for (Frame frame : above) {
      String type = frame.type();
      if (type.startsWith("sun.nio.ch.NioSocketImpl")
          || type.equals("sun.nio.ch.SocketChannelImpl")) {
        return Blocked.SOCKET;
      }
      if (type.equals("sun.nio.ch.SelectorImpl")) {
        return Blocked.SELECT;
      }
    }
    return thread.timed() && sleeps(above) ? Blocked.SLEEP : Blocked.ELSEWHERE;
  }

  /// Whether the participant's own call is a sleep: `Thread.sleep`, `TimeUnit.sleep`, a timed park.
  private static boolean sleeps(List<Frame> above) {
    return above.stream().anyMatch(f -> f.is("java.lang.Thread", "sleep"))
        || (!above.isEmpty() && sleepingCall(above.getLast()));
  }

  private static boolean sleepingCall(Frame called) {
    return called.is("java.util.concurrent.locks.LockSupport", "parkNanos")
        || called.is("java.util.concurrent.locks.LockSupport", "parkUntil")
        || called.is("java.lang.Object", "wait");
  }
}
