package workshop.engine.jvm;

import java.nio.file.Path;
import java.util.List;

/// How participant JVMs are started.
interface Start {
  /// The command line.
  ///
  /// @param classes the folder with the participant's classes
  List<String> command(Path classes);

  /// Starts them without a cache from now on.
  default void giveUpCache() {}
}
