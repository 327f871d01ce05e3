package workshop.engine.observe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The pulse as Linux shows it: a thread in state R runs or waits for a processor, one in D waits
/// for a disk. A starved thread still shows R, so a busy machine cannot fake quiet.
///
/// Source: proc_pid_stat(5), third field.
final class ProcPulse implements Pulse {
  private static final List<String> NOT_COUNTED = List.of(OBSERVER, "C1 Comp", "C2 Comp", "JFR ");

  private final long hostPid;

  ProcPulse(long hostPid) {
    this.hostPid = hostPid;
  }

  @Override
  public boolean running() {
    ProcessHandle self = ProcessHandle.current();
    if (anyRuns(self.pid()) || anyRuns(hostPid)) {
      return true;
    }
    try (Stream<ProcessHandle> children = self.descendants()) {
      return children.anyMatch(child -> anyRuns(child.pid()));
    }
  }

  private static boolean anyRuns(long pid) {
    try (DirectoryStream<Path> tasks =
        Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
      for (Path task : tasks) {
        if (runs(task)) {
          return true;
        }
      }
    } catch (IOException e) {
      return false; // it ended meanwhile
    }
    return false;
  }

  private static boolean runs(Path task) {
    try {
      String stat =
          new String(Files.readAllBytes(task.resolve("stat")), StandardCharsets.ISO_8859_1);
      int end = stat.lastIndexOf(')');
      char state = stat.charAt(end + 2);
      if (state != 'R' && state != 'D') {
        return false;
      }
      String name = stat.substring(stat.indexOf('(') + 1, end);
      return NOT_COUNTED.stream().noneMatch(name::startsWith);
    } catch (IOException e) {
      return false; // the thread ended meanwhile
    }
  }
}
