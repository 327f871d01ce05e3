package workshop.engine.witness;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The pulse as Linux shows it: a thread in state R runs or waits for a processor, one in D waits
/// for a disk. A starved thread still shows R, so a busy machine cannot fake quiet.
///
/// Source: proc_pid_stat(5), third field.
final class ProcPulse implements Pulse {
  private static final String RECORDER = "JFR ";
  private static final int ROOM_FOR_MORE = 100;

  /// By the start of their names: the observer's threads, and those of the virtual machine that
  /// only keep house. Its `VM Thread` counts: while it collects garbage all others seem to sleep.
  private static final List<String> NOT_COUNTED =
      List.of(
          OBSERVER,
          "C1 Comp",
          "C2 Comp",
          RECORDER,
          "VM Periodic",
          "Monitor Defl",
          "Service Thread");

  /// Enough of the file for id, name and state: a name has at most 15 bytes.
  private static final int HEAD = 80;

  private final long self = ProcessHandle.current().pid();
  private final long hostPid;
  private final Offspring offspring;

  ProcPulse(long hostPid, Offspring offspring) {
    this.hostPid = hostPid;
    this.offspring = offspring;
  }

  @Override
  public boolean running() {
    return anyRuns(self)
        || anyRuns(hostPid)
        || offspring.there().stream().anyMatch(child -> anyRuns(child.pid()))
        || namesakeRuns();
  }

  /// Anybody can give a thread of theirs a name that is not counted. The flight recorder's are Java
  /// threads too, and left out here.
  private static boolean namesakeRuns() {
    Thread[] threads = new Thread[Thread.activeCount() + ROOM_FOR_MORE];
    int count = root().enumerate(threads);
    for (int i = 0; i < count; i++) {
      Thread thread = threads[i];
      boolean suspect =
          NOT_COUNTED.stream().anyMatch(thread.getName()::startsWith)
              && !thread.getName().startsWith(RECORDER)
              && !Observers.owns(thread.threadId());
      if (suspect && thread.getState() == Thread.State.RUNNABLE) {
        return true;
      }
    }
    return false;
  }

  private static ThreadGroup root() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }

  private static boolean anyRuns(long pid) {
    String tasks = "/proc/" + pid + "/task";
    String[] ids = new File(tasks).list();
    if (ids == null) {
      return false; // it ended meanwhile
    }
    byte[] stat = new byte[HEAD];
    for (String id : ids) {
      if (runs(tasks + "/" + id + "/stat", stat)) {
        return true;
      }
    }
    return false;
  }

  private static boolean runs(String file, byte[] stat) {
    try (FileInputStream in = new FileInputStream(file)) {
      int end = in.read(stat) - 1;
      while (end >= 0 && stat[end] != ')') {
        end--;
      }
      if (end < 0 || (stat[end + 2] != 'R' && stat[end + 2] != 'D')) {
        return false;
      }
      String head = new String(stat, 0, end, StandardCharsets.ISO_8859_1);
      String name = head.substring(head.indexOf('(') + 1);
      return NOT_COUNTED.stream().noneMatch(name::startsWith);
    } catch (IOException e) {
      return false; // the thread ended meanwhile
    }
  }
}
