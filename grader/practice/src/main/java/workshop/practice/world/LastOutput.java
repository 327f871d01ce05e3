package workshop.practice.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// What a process that has answered no more has to say for itself.
final class LastOutput {
  private static final int PATIENCE_SECONDS = 2;

  private LastOutput() {}

  /// One sentence, followed by the process's last output if there is any.
  static String of(Process process) {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return "Its process " + process.pid() + " still runs.";
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
      return "";
    }
    StringBuilder said = new StringBuilder();
    said.append("Its process %d ended with code %d.".formatted(process.pid(), process.exitValue()));
    try {
      BufferedReader rest = process.inputReader();
      for (String text; (text = rest.readLine()) != null; ) {
        said.append(System.lineSeparator()).append(text);
      }
    } catch (IOException nothingLeft) {
      // The code has to be enough.
    }
    return said.toString();
  }
}
