/// The hidden tests of exercise 03.
///
/// Tests of the answer run with the gate open, tests of model, limit and callbacks with it closed.
/// A deadline runs by the participant's clock; what is demanded of it is not measured by one.
/// [Audit] compares, [Begun] keeps tasks apart. Start reading at [QuoteClientTest].
@NullMarked
package apicalls;

import org.jspecify.annotations.NullMarked;
