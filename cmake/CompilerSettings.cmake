# Warnings, sanitizers, the linker and the compiler cache: what every target is built with.
option(GALLEY_WARNINGS_AS_ERRORS "Treat warnings as errors" OFF)
set(GALLEY_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers)
add_compile_definitions(QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(GALLEY_WARNINGS_AS_ERRORS)
    add_compile_options(-Werror)
endif()

if(GALLEY_SANITIZE)
    # What these four find at every access ends in a report of AddressSanitizer as well; they would take a third of the compile time.
    # Unoptimised, the whole unit suite compiles in two thirds of the time, and nothing is optimised away before it can be found. The loads that
    # ThreadSanitizer watches need the speed.
    if(GALLEY_SANITIZE MATCHES "undefined")
        set(GALLEY_SANITIZE_LESS -fno-sanitize=vptr,null,alignment,object-size)
        set(GALLEY_SANITIZE_LEVEL -O0)
    else()
        set(GALLEY_SANITIZE_LEVEL -O1)
    endif()
    add_compile_options(-fsanitize=${GALLEY_SANITIZE} ${GALLEY_SANITIZE_LESS} -fno-omit-frame-pointer -fno-sanitize-recover=all ${GALLEY_SANITIZE_LEVEL})
    add_link_options(-fsanitize=${GALLEY_SANITIZE})
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Precompiled headers need the sloppiness and -fpch-preprocess (ccache's manual, "Precompiled headers"); with the base folder, one clone
    # finds what another has built.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    add_compile_options(-fpch-preprocess)
endif()
