# Find a JDK that can build and run Myotome, and export JAVA_HOME. Sourced by ./run and ./test.
#
# A JDK is told by its `release` file, not by its folder's name. 25.0.0 to 25.0.2 are refused: their G1 collector can
# corrupt data (JDK-8377811).

least_jdk_major=25
least_jdk_patch=3

# Print the version of the JDK in folder $1, such as 25.0.3; print nothing if there is no JDK.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9.]*\).*"/\1/p' "$1/release"
}

# Succeed if version $1 is new enough.
jdk_is_suitable() {
    case "$1" in '') return 1 ;; esac
    major=${1%%.*}
    rest=${1#"$major"}
    rest=${rest#.}
    minor=${rest%%.*}
    patch=${rest#"$minor"}
    patch=${patch#.}
    patch=${patch%%.*}
    [ "$major" -gt "$least_jdk_major" ] && return 0
    [ "$major" -eq "$least_jdk_major" ] || return 1
    [ "${minor:-0}" -gt 0 ] && return 0
    [ "${patch:-0}" -ge "$least_jdk_patch" ]
}

# Print the folders in which a JDK is usually found, best first, one a line.
jdk_candidates() {
    [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
    for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -d "$folder" ] && echo "$folder"
    done
    compiler=$(command -v javac 2>/dev/null) && {
        while [ -L "$compiler" ]; do
            link=$(readlink "$compiler")
            case "$link" in /*) compiler=$link ;; *) compiler=$(dirname "$compiler")/$link ;; esac
        done
        dirname "$(dirname "$compiler")"
    }
}

seen_jdks=$(mktemp)
chosen_jdk=$(
    jdk_candidates | while IFS= read -r folder; do
        version=$(jdk_version "$folder")
        if jdk_is_suitable "$version"; then
            echo "$folder"
            break
        fi
        [ -n "$version" ] && echo "  $version in $folder" >>"$seen_jdks"
    done
)
if [ -z "$chosen_jdk" ]; then
    {
        echo "Myotome needs a Java Development Kit, version 25.0.3 or later, and found none."
        if [ -s "$seen_jdks" ]; then
            echo "These are too old (25.0.0 to 25.0.2 have a defect that can corrupt data):"
            sort -u "$seen_jdks"
        fi
        echo "Install one, for example Eclipse Temurin 25 from adoptium.net"
        echo "  (Debian and Ubuntu: package temurin-25-jdk; macOS: brew install --cask temurin@25),"
        echo "or point JAVA_HOME at one, and run the same command again."
    } >&2
    rm -f "$seen_jdks"
    exit 69
fi
rm -f "$seen_jdks"
JAVA_HOME=$chosen_jdk
export JAVA_HOME
