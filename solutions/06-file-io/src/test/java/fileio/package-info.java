/// The hidden tests of exercise 06.
///
/// [Shelf] is an archive in a world of its own, [Audit] compares, [SmallHeap] counts in a child
/// with a heap that no large file fits into. None of them looks at a clock. Start reading at
/// [WordCountTest].
@NullMarked
package fileio;

import org.jspecify.annotations.NullMarked;
