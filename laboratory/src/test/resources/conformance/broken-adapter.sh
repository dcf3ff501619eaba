#!/bin/sh
# An adapter that breaks the protocol in one way, named by its argument. It answers well until then.
flaw=$1
asked=0

answer() {
    printf '{"id":"%s","urgency":"none","may_exercise":"none","next":"question","asked":["age_years"]}\n' "$1"
}

while IFS= read -r line; do
    id=$(printf '%s' "$line" | sed 's/^{"id":"\([0-9]*\)".*/\1/')
    case $line in
        *'"kind":"describe"'*)
            case $flaw in
                never-says-what-it-is) printf '{"hello":"world"}\n' ;;
                speaks-another-version)
                    printf '{"id":"%s","protocol":2,"system":{"name":"broken"},"supports":["answers.*"]}\n' "$id"
                    ;;
                *)
                    printf '{"id":"%s","protocol":1,"system":{"name":"broken","version":"%s"},' "$id" "$flaw"
                    printf '"supports":["age_years","sex","weeks","answers.*","pain.*","complaints.*","text"]}\n'
                    ;;
            esac
            continue
            ;;
    esac
    asked=$((asked + 1))
    if [ "$flaw" = crashes-always ]; then
        echo 'out of memory' >&2
        exit 9
    fi
    if [ "$asked" -lt 3 ]; then
        answer "$id"
        continue
    fi
    case $flaw in
        crashes)
            echo 'division by zero in line 7' >&2
            exit 3
            ;;
        ends) exit 0 ;;
        hangs) exec sleep 600 ;;
        writes-no-json) echo 'I think it is fine.' ;;
        writes-another-id) answer 4711 ;;
        writes-nothing-but-spaces) echo '   ' ;;
        writes-two-lines)
            answer "$id"
            answer "$id"
            ;;
        writes-its-own-words) printf '{"id":"%s","urgency":"red","may_exercise":"sure","next":"programme"}\n' "$id" ;;
        writes-a-new-key) printf '{"id":"%s","urgency":"none","may_exercise":"none","next":"question","colour":"red"}\n' "$id" ;;
        leaves-out-a-key) printf '{"id":"%s","urgency":"none"}\n' "$id" ;;
        writes-no-utf-8) printf '{"id":"%s","urgency":"none","may_exercise":"none","next":"question","note":"\377"}\n' "$id" ;;
        writes-an-endless-line) exec tr '\0' 'x' </dev/zero ;;
        *) answer "$id" ;;
    esac
done
case $flaw in
    says-goodbye) echo 'goodbye' ;;
    ends-badly) exit 1 ;;
    stays) sleep 600 ;;
esac
