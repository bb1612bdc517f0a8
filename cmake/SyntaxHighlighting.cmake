# KSyntaxHighlighting for Qt 6: Debian 13's package, or the fetched sources built once into a private prefix. Whoever uses it links
# Galley::SyntaxHighlighting where that target exists, and works without highlighting where it does not.
if(DEFINED ENV{XDG_CACHE_HOME})
    set(galley_cache "$ENV{XDG_CACHE_HOME}/galley")
else()
    set(galley_cache "$ENV{HOME}/.cache/galley")
endif()
set(GALLEY_KSH_TARBALL "${galley_cache}/ksyntax-highlighting_5.116.0.orig.tar.xz" CACHE FILEPATH "Sources, where there is no package")
set(GALLEY_KSH_PREFIX "${galley_cache}/ksyntax-highlighting-5.116-qt${Qt6_VERSION}" CACHE PATH "Where they are installed")

# The distribution's own KF5SyntaxHighlighting is built for Qt 5 and must not be found.
macro(galley_find_private_highlighting)
    find_package(KF5SyntaxHighlighting 5.100 CONFIG QUIET NO_DEFAULT_PATH PATHS "${GALLEY_KSH_PREFIX}"
        PATH_SUFFIXES "lib/${CMAKE_LIBRARY_ARCHITECTURE}/cmake/KF5SyntaxHighlighting" "lib/cmake/KF5SyntaxHighlighting")
endmacro()

function(galley_build_highlighting)
    find_package(ECM REQUIRED NO_MODULE)
    set(work "${CMAKE_BINARY_DIR}/_deps/ksyntax-highlighting")
    file(REMOVE_RECURSE "${work}")
    file(ARCHIVE_EXTRACT INPUT "${GALLEY_KSH_TARBALL}" DESTINATION "${work}")
    file(GLOB source LIST_DIRECTORIES true "${work}/syntax-highlighting-*")
    # It asks for a newer ECM than Debian 12 has, and works with that one.
    file(READ "${source}/CMakeLists.txt" text)
    string(REGEX REPLACE "find_package\\(ECM [0-9.]+ " "find_package(ECM ${ECM_VERSION} " text "${text}")
    file(WRITE "${source}/CMakeLists.txt" "${text}")
    message(STATUS "Building KSyntaxHighlighting once, into ${GALLEY_KSH_PREFIX}")
    execute_process(COMMAND ${CMAKE_COMMAND} -G ${CMAKE_GENERATOR} -S "${source}" -B "${work}/build" -DQT_MAJOR_VERSION=6
        -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DBUILD_SHARED_LIBS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6PrintSupport=ON
        -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER} -DCMAKE_INSTALL_PREFIX=${GALLEY_KSH_PREFIX}
        OUTPUT_FILE "${work}.log" ERROR_FILE "${work}.log" RESULT_VARIABLE failed)
    if(NOT failed)
        execute_process(COMMAND ${CMAKE_COMMAND} --build "${work}/build" --target install OUTPUT_FILE "${work}-build.log" ERROR_FILE "${work}-build.log"
            RESULT_VARIABLE failed)
    endif()
    if(failed)
        message(WARNING "KSyntaxHighlighting did not build; see ${work}*.log. Galley is built without it.")
    endif()
endfunction()

find_package(KF6SyntaxHighlighting 6.0 CONFIG QUIET)
if(TARGET KF6::SyntaxHighlighting)
    set(galley_highlighting KF6::SyntaxHighlighting)
else()
    galley_find_private_highlighting()
    if(NOT TARGET KF5::SyntaxHighlighting AND EXISTS "${GALLEY_KSH_TARBALL}")
        galley_build_highlighting()
        galley_find_private_highlighting()
    endif()
    if(TARGET KF5::SyntaxHighlighting)
        set(galley_highlighting KF5::SyntaxHighlighting)
    endif()
endif()

if(galley_highlighting)
    add_library(galley_syntax_highlighting INTERFACE)
    target_link_libraries(galley_syntax_highlighting INTERFACE ${galley_highlighting})
    target_compile_definitions(galley_syntax_highlighting INTERFACE GALLEY_HAVE_SYNTAX_HIGHLIGHTING=1)
    add_library(Galley::SyntaxHighlighting ALIAS galley_syntax_highlighting)
    message(STATUS "Syntax highlighting: ${galley_highlighting}")
else()
    message(STATUS "Syntax highlighting: none (no package and no sources); everything else works")
endif()
