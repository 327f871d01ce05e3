/// What book covers look like: shapes and colours, and no letters.
///
/// All of it follows from a seed: the same seed gives the same bytes on every machine. Nothing here
/// needs a font, a display or `java.awt`, starts a thread or reads a clock. Start reading at
/// [Artwork].
@NullMarked
package workshop.practice.art;

import org.jspecify.annotations.NullMarked;
