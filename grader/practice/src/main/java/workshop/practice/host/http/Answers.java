package workshop.practice.host.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import workshop.practice.host.gate.Ending;
import workshop.practice.host.gate.Tally;
import workshop.practice.site.Page;
import workshop.practice.site.Site;

/// Gives each operation what it gets: a page, half a page, or worse.
final class Answers {
  private static final Page SERVER_ERROR =
      new Page(
          503,
          Page.HTML,
          "<h1>503</h1>\n<p>Too many readers. Try again.</p>\n",
          StandardCharsets.UTF_8);
  private static final Page NOT_ALLOWED =
      new Page(
          405, Page.HTML, "<h1>405</h1>\n<p>Only looking, please.</p>\n", StandardCharsets.UTF_8);

  private final Site site;
  private final Tally tally;

  Answers(Site site, Tally tally) {
    this.site = site;
    this.tally = tally;
  }

  void answer(Asking asking, ConductPlan.Entry plan) {
    if (!asking.visit().isOpen()) {
      return;
    }
    Page page = asking.request().allowed() ? site.page(asking.request().path()) : NOT_ALLOWED;
    switch (plan.conduct()) {
      case ANSWER -> whole(asking, page, "");
      case GARBLED -> whole(asking, half(page), "");
      case SERVER_ERROR -> whole(asking, SERVER_ERROR, plan.retryAfter());
      case RESET -> reset(asking);
      case CUT -> cut(asking, page);
      case TRICKLE -> trickle(asking, page);
      case STALL -> stall(asking, page);
      case NEVER -> tally.stopAnswering(asking.visit());
    }
  }

  /// What a reader of the whole cannot make sense of.
  private static Page half(Page page) {
    String text = page.text().substring(0, page.text().length() / 2);
    return new Page(page.status(), page.type(), text, page.charset());
  }

  /// @param retryAfter the value of this header; empty: without it
  private void whole(Asking asking, Page page, String retryAfter) {
    byte[] body = page.bytes();
    var response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(page.status()),
            asking.request().head() ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body));
    head(asking, page, body.length, response);
    if (!retryAfter.isEmpty()) {
      response.headers().set(HttpHeaderNames.RETRY_AFTER, retryAfter);
    }
    tally.end(asking.visit(), Ending.ANSWERED, page.status());
    channel(asking).writeAndFlush(response).addListener(sent -> complete(asking));
  }

  private void reset(Asking asking) {
    tally.end(asking.visit(), Ending.RESET, 0);
    channel(asking).config().setOption(ChannelOption.SO_LINGER, 0);
    channel(asking).close().addListener(closed -> tally.stopAnswering(asking.visit()));
  }

  private void cut(Asking asking, Page page) {
    firstHalf(asking, page)
        .addListener(
            sent -> {
              tally.end(asking.visit(), Ending.CUT, page.status());
              channel(asking).close().addListener(closed -> tally.stopAnswering(asking.visit()));
            });
  }

  private void stall(Asking asking, Page page) {
    firstHalf(asking, page).addListener(sent -> tally.stopAnswering(asking.visit()));
  }

  /// The head, which promises the whole body, and half of it.
  private ChannelFuture firstHalf(Asking asking, Page page) {
    byte[] body = page.bytes();
    var response =
        new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(page.status()));
    head(asking, page, body.length, response);
    channel(asking).write(response);
    byte[] half = Arrays.copyOf(body, body.length / 2);
    return channel(asking).writeAndFlush(new DefaultHttpContent(Unpooled.wrappedBuffer(half)));
  }

  private void trickle(Asking asking, Page page) {
    byte[] body = asking.request().head() ? new byte[0] : page.bytes();
    if (body.length == 0) {
      whole(asking, page, "");
      return;
    }
    var response =
        new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(page.status()));
    head(asking, page, body.length, response);
    channel(asking).write(response);
    new Trickle(
            channel(asking),
            body,
            () -> tally.end(asking.visit(), Ending.ANSWERED, page.status()),
            () -> complete(asking))
        .start();
  }

  private void complete(Asking asking) {
    tally.stopAnswering(asking.visit());
    if (asking.request().keepAlive()) {
      asking.request().from().done();
    } else {
      channel(asking).close();
    }
  }

  private static void head(Asking asking, Page page, int length, HttpResponse response) {
    response
        .headers()
        .set(HttpHeaderNames.CONTENT_TYPE, page.contentType())
        .set(HttpHeaderNames.CONTENT_LENGTH, length);
    if (page.status() == 405) {
      response.headers().set(HttpHeaderNames.ALLOW, "GET, HEAD");
    }
    if (!asking.request().keepAlive()) {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    }
  }

  private static SocketChannel channel(Asking asking) {
    return asking.request().from().channel();
  }
}
