/// The hidden tests of exercise 02.
///
/// Tests of the answer run with the gate open, tests of model, limit and callbacks with it closed.
/// None of them looks at a clock. [Stocktaking] compares, [Patience] makes the one call that may
/// time out. Start reading at [CatalogueScraperTest].
@NullMarked
package webscraping;

import org.jspecify.annotations.NullMarked;
