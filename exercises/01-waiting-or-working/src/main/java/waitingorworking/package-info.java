/// Exercise 01: find out what a program waits for and where it works, and choose its model.
///
/// Given are [Kind], [Model] and [Situation]. Start reading at [Diagnosis].
@NullMarked
package waitingorworking;

import org.jspecify.annotations.NullMarked;
