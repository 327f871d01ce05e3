/// Exercise 11: its hidden tests.
@NullMarked
package parallelcpu;

import org.jspecify.annotations.NullMarked;
