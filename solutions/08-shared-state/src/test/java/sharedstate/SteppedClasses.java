package sharedstate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Interfaces;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import workshop.engine.witness.GraderFailure;
import workshop.practice.ledger.Ledger;

/// Loads the participant's classes once more, with a step wherever a lock may just have been given
/// back: behind the end of a synchronized block, behind a call of a method of their own, behind one
/// that lets something go.
///
/// A thread that is kept standing at the ledger may hold a lock, and whoever waits for it then is
/// rarely quick enough to get it before the first takes it again. At a step it holds none that it
/// has not taken for longer.
final class SteppedClasses extends ClassLoader {
  private static final String CONCURRENT = "java/util/concurrent/";

  /// These take something, and let nothing go.
  private static final Set<String> TAKING =
      Set.of("lock", "tryLock", "lockInterruptibly", "readLock", "writeLock", "acquire");

  private static final ClassDesc STEPS = ClassDesc.of(Steps.class.getName());
  private static final ClassDesc STEPPED = ClassDesc.of(SteppedInventory.class.getName());

  private final String home =
      Inventory.class.getProtectionDomain().getCodeSource().getLocation().toString();

  SteppedClasses() {
    super(Inventory.class.getClassLoader());
  }

  /// An inventory of these classes.
  ///
  /// @throws Exception what its constructor threw
  SteppedInventory inventory(Ledger ledger) throws Exception {
    try {
      Constructor<?> constructor =
          loadClass(Inventory.class.getName()).getDeclaredConstructor(Ledger.class);
      constructor.setAccessible(true); // the tests' own room need not be told
      return (SteppedInventory) constructor.newInstance(ledger);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception thrown ? thrown : e;
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      String file = name.replace('.', '/') + ".class";
      if (!isTheirs(file)) {
        return super.loadClass(name, resolve);
      }
      byte[] stepped = stepped(file);
      return defineClass(name, stepped, 0, stepped.length);
    }
  }

  private boolean isTheirs(String file) {
    URL where = getParent().getResource(file);
    return where != null && where.toString().startsWith(home);
  }

  private byte[] stepped(String file) {
    try (InputStream bytes = Objects.requireNonNull(getParent().getResourceAsStream(file))) {
      ClassModel model = ClassFile.of().parse(bytes.readAllBytes());
      ClassTransform steps =
          ClassTransform.transformingMethodBodies(
              SteppedClasses::isNoInitializer, CodeTransform.ofStateful(Stepping::new));
      boolean inventory =
          model.thisClass().asInternalName().equals(Inventory.class.getName().replace('.', '/'));
      return ClassFile.of()
          .transformClass(model, inventory ? steps.andThen(implementing(model)) : steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new GraderFailure("a class could not be loaded a second time", e);
    }
  }

  /// While a class is initialized nobody else can use it.
  private static boolean isNoInitializer(MethodModel method) {
    return !method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
  }

  private static ClassTransform implementing(ClassModel model) {
    List<ClassDesc> all = new ArrayList<>();
    model.interfaces().stream().map(ClassEntry::asSymbol).forEach(all::add);
    all.add(STEPPED);
    return ClassTransform.dropping(element -> element instanceof Interfaces)
        .andThen(ClassTransform.endHandler(builder -> builder.withInterfaceSymbols(all)));
  }

  /// Puts the steps into one method, each before the next instruction: so it stands outside of what
  /// is to be undone when a synchronized block fails.
  private final class Stepping implements CodeTransform {
    private boolean due;

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
      if (due && element instanceof Instruction) {
        builder.invokestatic(STEPS, "step", MethodTypeDesc.of(ConstantDescs.CD_void));
        due = false;
      }
      builder.with(element);
      due |= letsGo(element);
    }

    private boolean letsGo(CodeElement element) {
      return switch (element) {
        case MonitorInstruction monitor -> monitor.opcode() == Opcode.MONITOREXIT;
        case InvokeInstruction call -> letsGo(call);
        default -> false;
      };
    }

    private boolean letsGo(InvokeInstruction call) {
      String owner = call.owner().asInternalName();
      return owner.startsWith(CONCURRENT)
          ? !TAKING.contains(call.name().stringValue())
          : isTheirs(owner + ".class");
    }
  }
}
