/// Exercise 06: count the words of an archive of many files.
///
/// Given are [WordReport], what the count brings home, and [Tally], which counts the words of one
/// file. Start reading at [WordCount]; [Reason] comes with task 2.
@NullMarked
package fileio;

import org.jspecify.annotations.NullMarked;
