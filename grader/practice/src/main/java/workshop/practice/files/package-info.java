/// A folder whose files pass a gate.
///
/// [FileWorld] hands out paths of a file system of its own: it does everything the real one does,
/// and tells the host of each file that is opened, which may then hold it before the first byte. It
/// stores nothing, and it does not see `java.io`: a path that is made into text and read by other
/// means leaves it. Start reading at [FileWorld].
@NullMarked
package workshop.practice.files;

import org.jspecify.annotations.NullMarked;
