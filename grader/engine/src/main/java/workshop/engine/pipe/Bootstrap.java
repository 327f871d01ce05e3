package workshop.engine.pipe;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a participant's JVM is told when its turn comes, over standard input: never on the command
/// line, where the participant's code could read it.
///
/// @param door where the runner waits
/// @param hostPort the practice host's control port
/// @param hostToken its token
/// @param hostPid its process
/// @param classes the folder with the participant's compiled classes
/// @param scratch a folder for dumps and recordings
/// @param testClass the hidden test class to run
/// @param names names of the test methods to run; empty for all
/// @param tests unique ids of the tests to run; empty for all of the class
public record Bootstrap(
    Door door,
    int hostPort,
    String hostToken,
    long hostPid,
    Path classes,
    Path scratch,
    String testClass,
    Set<String> names,
    List<String> tests) {

  private static final String SEPARATOR = ",";
  private static final String END = "--";

  public void write(Writer out) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(Integer.toString(door.port()));
    lines.add(door.token());
    lines.add(Integer.toString(hostPort));
    lines.add(hostToken);
    lines.add(Long.toString(hostPid));
    lines.add(classes.toString());
    lines.add(scratch.toString());
    lines.add(testClass);
    lines.add(String.join(SEPARATOR, names));
    lines.addAll(tests);
    lines.add(END);
    for (String line : lines) {
      out.write(line + "\n");
    }
    out.flush();
  }

  /// Reads up to the line that ends it.
  ///
  /// @throws EOFException if the stream ends before that: whoever was to write has gone
  public static Bootstrap read(BufferedReader in) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = in.readLine(); !END.equals(line); line = in.readLine()) {
      if (line == null) {
        throw new EOFException("nobody said what to run");
      }
      lines.add(line);
    }
    return new Bootstrap(
        new Door(Integer.parseInt(lines.get(0)), lines.get(1)),
        Integer.parseInt(lines.get(2)),
        lines.get(3),
        Long.parseLong(lines.get(4)),
        Path.of(lines.get(5)),
        Path.of(lines.get(6)),
        lines.get(7),
        names(lines.get(8)),
        lines.subList(9, lines.size()));
  }

  private static Set<String> names(String joined) {
    return joined.isEmpty() ? Set.of() : Set.of(joined.split(SEPARATOR));
  }
}
