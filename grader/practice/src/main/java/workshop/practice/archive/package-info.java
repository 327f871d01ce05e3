/// An archive of letters: text files in folders, made from a seed.
///
/// [Archive] writes them and knows what is in them. Whether anybody opens one, and how many at
/// once, is seen to in the room `files`. Start reading at [Archive].
@NullMarked
package workshop.practice.archive;

import org.jspecify.annotations.NullMarked;
