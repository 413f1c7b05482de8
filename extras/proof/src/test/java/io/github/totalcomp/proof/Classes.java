package io.github.totalcomp.proof;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the library and of the extras that are used as libraries, without those of tests. */
final class Classes {

    static final String ROOT = "io.github.totalcomp.";

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/totalcomp/proof/"))
            .importPackages(
                    ROOT + "core",
                    ROOT + "vesting",
                    ROOT + "negotiation",
                    ROOT + "bargaining",
                    ROOT + "formats",
                    ROOT + "report",
                    ROOT + "testkit");

    private Classes() {}
}
