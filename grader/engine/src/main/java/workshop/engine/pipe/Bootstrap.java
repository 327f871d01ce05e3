package workshop.engine.pipe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a participant's JVM is told at its start, over standard input: never on the command line,
/// where the participant's code could read it.
///
/// @param port where the runner listens on loopback
/// @param token what to say first there
/// @param hostPort the practice host's control port
/// @param hostToken its token
/// @param hostPid its process
/// @param classes the folder with the participant's compiled classes
/// @param scratch a folder for dumps and recordings
/// @param testClass the hidden test class to run
/// @param names names of the test methods to run; empty for all
/// @param tests unique ids of the tests to run; empty for all of the class
public record Bootstrap(
    int port,
    String token,
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
    lines.add(Integer.toString(port));
    lines.add(token);
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
  public static Bootstrap read(BufferedReader in) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = in.readLine(); line != null && !line.equals(END); line = in.readLine()) {
      lines.add(line);
    }
    return new Bootstrap(
        Integer.parseInt(lines.get(0)),
        lines.get(1),
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
