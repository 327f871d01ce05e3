package workshop.engine.programs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import workshop.engine.jvm.JvmCommand;
import workshop.practice.world.PracticeHost;

/// Prints what one observation costs: programs of 200 requests and of 10,000 virtual threads, run
/// alone and run watched, in a JVM with a participant's flags. Nothing here decides anything.
///
/// Arguments: the folder of the engine module; how many runs to take the median of.
final class ProgramCost {
  private ProgramCost() {}

  public static void main(String[] arguments) throws Exception {
    Path classes = Programs.compile(Path.of(arguments[0]).toRealPath()).classes();
    Path scratch = Files.createTempDirectory(classes.resolveSibling("scratch"), "cost");
    try (PracticeHost host = PracticeHost.start()) {
      List<String> command =
          ProgramJvm.command(
              ProgramCostMain.class,
              classes,
              scratch,
              List.of(
                  Long.toString(host.pid()),
                  Integer.toString(host.address().port()),
                  host.address().token(),
                  arguments[1]));
      Process process = JvmCommand.process(command).inheritIO().start();
      System.exit(process.waitFor());
    }
  }
}
