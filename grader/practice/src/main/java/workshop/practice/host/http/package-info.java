/// Worlds that are asked over HTTP.
///
/// A [ShopWorld] has a port of its own; each request is one operation. Start reading there.
@NullMarked
package workshop.practice.host.http;

import org.jspecify.annotations.NullMarked;
