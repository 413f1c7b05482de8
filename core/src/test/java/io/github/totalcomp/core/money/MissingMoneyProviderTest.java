package io.github.totalcomp.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingMoneyProviderTest {

    @Test
    void withoutAProviderTheLibrarySaysSoInOneClearError() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("moneta") && !entry.contains("test-classes")) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader isolated =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(isolated);
            Class<?> amounts = isolated.loadClass(Amounts.class.getName());
            for (int attempt = 0; attempt < 2; attempt++) {
                Throwable error =
                        catchCause(() -> amounts.getMethod("usd", long.class).invoke(null, 1L));
                assertThat(error.getClass().getSimpleName()).isEqualTo("MissingMoneyProviderException");
                assertThat(error)
                        .hasMessage("no JSR-354 money implementation was found on the class path; add"
                                + " org.javamoney.moneta:moneta-core (version 1.4.5 or later) as a run-time"
                                + " dependency");
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Throwable catchCause(java.util.concurrent.Callable<?> call) throws Exception {
        try {
            call.call();
            throw new AssertionError("an amount was made without a provider");
        } catch (java.lang.reflect.InvocationTargetException e) {
            return e.getCause();
        }
    }
}
