/// Quality: what holds for every source of the repository, whoever writes it.
///
/// Arrows between rooms, format, compiler warnings. Nothing here looks at what the code does. Start
/// reading at [QualityTest].
@NullMarked
package workshop.engine.quality;

import org.jspecify.annotations.NullMarked;
