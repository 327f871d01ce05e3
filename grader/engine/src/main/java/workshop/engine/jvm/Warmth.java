package workshop.engine.jvm;

import java.nio.file.Path;
import java.util.List;

/// What a participant JVM starts fast from.
///
/// @param cache an AOT cache (JEP 514 and 515)
/// @param jars the class path it was made with, which must come first on that of its users
record Warmth(Path cache, List<Path> jars) {}
