package org.contreseing.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** How a kind of record is taken apart and put together again, found once. */
record Shape(List<Method> accessors, Constructor<?> constructor) {

  private static final ClassValue<Shape> ALL =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return find(type);
        }
      };

  /**
   * @param type a record
   */
  static Shape of(Class<?> type) {
    return ALL.get(type);
  }

  private static Shape find(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      List<Method> accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
      accessors.forEach(a -> a.setAccessible(true));
      return new Shape(accessors, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is no record", e);
    }
  }

  Object part(Object record, int index) {
    try {
      return accessors.get(index).invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record tells its components", e);
    }
  }

  /**
   * @throws BrokenFrameException when these are not its parts
   */
  Object make(Object[] parts) throws BrokenFrameException {
    try {
      return constructor.newInstance(parts);
    } catch (InvocationTargetException | IllegalArgumentException e) {
      throw new BrokenFrameException("not a " + constructor.getDeclaringClass(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has its constructor", e);
    }
  }
}
