package imageprocessing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import workshop.practice.pictures.LegacyCodec;

/// Loads a codec of its own, with static fields of its own.
final class OwnLoader extends ClassLoader {
  private static final String ROOM = LegacyCodec.class.getPackageName();

  private OwnLoader() {
    super(LegacyCodec.class.getClassLoader());
  }

  static Method codec() {
    try {
      return new OwnLoader()
          .loadClass(LegacyCodec.class.getName())
          .getMethod("shrink", Path.class, int.class, OutputStream.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(ROOM)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
