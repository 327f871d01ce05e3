/// Exercise 03: ask an API for many quotes, and stop in time.
///
/// Given are [Quote], [Quotes], [Reason] and [QuotePage], which turns the text of a page into
/// prices and the address of the next page. Start reading at [QuoteClient]; [Futures] and [Backoff]
/// are small and come when their task does.
@NullMarked
package apicalls;

import org.jspecify.annotations.NullMarked;
